import { and, asc, desc, eq, ne } from 'drizzle-orm'
import type { ClaimGround } from '../../../app/domain/claim/claim.ts'
import type { Reader, Tx } from '../../handle.ts'
import { claim, organisation, person } from '../../schema.ts'

/** More claims to one company are not laid side by side. */
const SIDE_BY_SIDE_MAX = 50

/** One claim; null when there is none. */
export async function claimById(reader: Reader, id: string) {
  const [found] = await reader.select().from(claim).where(eq(claim.id, id)).limit(1)
  return found ?? null
}
export type StoredClaim = NonNullable<Awaited<ReturnType<typeof claimById>>>

/** The newest claim of a person to a company; null when they made none. */
export async function claimOf(reader: Reader, personId: string, companyId: string) {
  const [found] = await reader
    .select()
    .from(claim)
    .where(and(eq(claim.personId, personId), eq(claim.companyId, companyId)))
    .orderBy(desc(claim.createdAt), desc(claim.id))
    .limit(1)
  return found ?? null
}

/** How many claims of a person wait for an answer. */
export function countWaitingClaimsOf(reader: Reader, personId: string): Promise<number> {
  return reader.$count(claim, and(eq(claim.personId, personId), eq(claim.state, 'waiting')))
}

/** The claims of a person that wait for an answer, the first made on top. */
export async function waitingClaimsOf(reader: Reader, personId: string, limit: number) {
  return reader
    .select({ id: claim.id, companyId: claim.companyId, companyName: organisation.name, createdAt: claim.createdAt })
    .from(claim)
    .innerJoin(organisation, eq(organisation.id, claim.companyId))
    .where(and(eq(claim.personId, personId), eq(claim.state, 'waiting')))
    .orderBy(asc(claim.createdAt), asc(claim.id))
    .limit(limit)
}

/** How many claims wait for an answer. */
export function countWaitingClaims(reader: Reader): Promise<number> {
  return reader.$count(claim, eq(claim.state, 'waiting'))
}

/** A page of the claims that wait, longest waiting first, with whose they are and to what. */
export async function waitingClaims(reader: Reader, { limit, offset }: { limit: number; offset: number }) {
  return reader
    .select({
      id: claim.id,
      companyId: claim.companyId,
      companyName: organisation.name,
      personName: person.name,
      createdAt: claim.createdAt,
    })
    .from(claim)
    .innerJoin(organisation, eq(organisation.id, claim.companyId))
    .innerJoin(person, eq(person.id, claim.personId))
    .where(eq(claim.state, 'waiting'))
    .orderBy(asc(claim.createdAt), asc(claim.id))
    .limit(limit)
    .offset(offset)
}

/** The claims to a company that nobody took back, oldest first, with who made them and who answered. */
export async function claimsTo(reader: Reader, companyId: string) {
  const rows = await reader
    .select({ row: claim, personName: person.name, personEmail: person.email })
    .from(claim)
    .innerJoin(person, eq(person.id, claim.personId))
    .where(and(eq(claim.companyId, companyId), ne(claim.state, 'withdrawn')))
    .orderBy(asc(claim.createdAt), asc(claim.id))
    .limit(SIDE_BY_SIDE_MAX)
  return rows.map(({ row, ...whose }) => ({ ...row, ...whose }))
}

/** Puts a new claim in. */
export async function addClaim(tx: Tx, row: typeof claim.$inferInsert): Promise<void> {
  await tx.insert(claim).values(row)
}

/** How a claim ended. */
export interface ClaimEnd {
  state: 'approved' | 'refused' | 'withdrawn'
  ground?: ClaimGround | null
  answer?: string
  decidedById?: string
  decidedAt: Date
}

/** Ends a claim that still waits in the version it was read in; false when somebody else was first. */
export async function endClaim(
  tx: Tx,
  { id, version }: { id: string; version: number },
  end: ClaimEnd,
): Promise<boolean> {
  const ended = await tx
    .update(claim)
    .set({ ...end, version: version + 1 })
    .where(and(eq(claim.id, id), eq(claim.version, version), eq(claim.state, 'waiting')))
    .returning({ id: claim.id })
  return ended.length > 0
}
