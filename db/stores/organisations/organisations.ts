import { and, asc, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { VERIFICATION_GROUNDS, type VerificationAnswer } from '../../../app/domain/verification/verdict.ts'
import type { OrganisationState } from '../../../app/domain/viewer.ts'
import { contains } from '../../contains.ts'
import type { Reader, Tx } from '../../handle.ts'
import { history, organisation } from '../../schema.ts'

/** One organisation, whole; null when there is none. */
export async function organisationById(reader: Reader, id: string) {
  const [found] = await reader.select().from(organisation).where(eq(organisation.id, id)).limit(1)
  return found ?? null
}
export type Organisation = NonNullable<Awaited<ReturnType<typeof organisationById>>>

/** Organisations in a state, agencies first, longest waiting first. */
export async function organisationsIn(reader: Reader, state: OrganisationState, limit: number) {
  return reader
    .select()
    .from(organisation)
    .where(or(inState('agency', state), inState('company', state)))
    .orderBy(asc(organisation.kind), asc(organisation.createdAt), asc(organisation.id))
    .limit(limit)
}

/** Organisations whose name or credit code contains a text, those in one state when it is given, newest first. */
export async function organisationsMatching(
  reader: Reader,
  asked: { text: string; state?: OrganisationState; limit: number; offset: number },
) {
  return reader
    .select()
    .from(organisation)
    .where(and(named(asked.text), asked.state && eq(organisation.state, asked.state)))
    .orderBy(desc(organisation.createdAt), desc(organisation.id))
    .limit(asked.limit)
    .offset(asked.offset)
}

/** How many organisations a text finds. */
export function countOrganisationsMatching(reader: Reader, text: string): Promise<number> {
  return reader.$count(organisation, named(text))
}

/** How many organisations there are of each kind and state. */
export async function organisationCounts(reader: Reader) {
  return reader
    .select({
      kind: organisation.kind,
      state: organisation.state,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(organisation)
    .groupBy(organisation.kind, organisation.state)
    .orderBy(asc(organisation.kind), asc(organisation.state))
    .limit(20)
}

/** What an organisation was answered the last time that it was not verified; null when it never was. */
export async function lastAnswerTo(reader: Reader, organisationId: string): Promise<VerificationAnswer | null> {
  const [found] = await reader
    .select({ act: history.act, reason: history.reason, detail: history.detail, at: history.at })
    .from(history)
    .where(
      and(
        eq(history.noun, 'organisation'),
        eq(history.subjectId, organisationId),
        inArray(history.act, ['refuse', 'askMore']),
      ),
    )
    .orderBy(desc(history.at), desc(history.id))
    .limit(1)
  if (!found) return null
  const ground = VERIFICATION_GROUNDS.find((one) => one === found.detail?.ground) ?? null
  return { act: found.act === 'refuse' ? 'refuse' : 'askMore', ground, reason: found.reason, at: found.at }
}

/** Verified organisations that asked to be looked at again, longest waiting first. */
export async function reverificationsAsked(reader: Reader, limit: number) {
  return reader
    .select()
    .from(organisation)
    .where(and(isNotNull(organisation.reverifyAskedAt), eq(organisation.state, 'verified')))
    .orderBy(asc(organisation.reverifyAskedAt), asc(organisation.id))
    .limit(limit)
}

/** Adds an organisation. A taken name (of its kind) or credit code is a unique violation. */
export async function addOrganisation(tx: Tx, row: typeof organisation.$inferInsert): Promise<void> {
  await tx.insert(organisation).values(row)
}

/** Whether another organisation has this name (of this kind), or this credit code. */
export async function takenBy(
  reader: Reader,
  asked: { id?: string; kind: Organisation['kind']; name: string; creditCode: string | null },
): Promise<'name' | 'creditCode' | null> {
  const found = await reader
    .select({ id: organisation.id, kind: organisation.kind, name: organisation.name })
    .from(organisation)
    .where(
      or(
        and(eq(organisation.kind, asked.kind), eq(organisation.name, asked.name)),
        asked.creditCode === null ? undefined : eq(organisation.creditCode, asked.creditCode),
      ),
    )
    .limit(3)
  const others = found.filter((o) => o.id !== asked.id)
  if (others.some((o) => o.kind === asked.kind && o.name === asked.name)) return 'name'
  return others.length > 0 ? 'creditCode' : null
}

/** Saves a new version of an organisation; false when somebody saved first. */
export async function saveOrganisation(
  tx: Tx,
  old: Organisation,
  change: Partial<typeof organisation.$inferInsert>,
  now: Date,
): Promise<boolean> {
  const saved = await tx
    .update(organisation)
    .set({ ...change, version: old.version + 1, updatedAt: now })
    .where(and(eq(organisation.id, old.id), eq(organisation.version, old.version)))
    .returning({ id: organisation.id })
  return saved.length > 0
}

function inState(kind: Organisation['kind'], state: OrganisationState) {
  return and(eq(organisation.kind, kind), eq(organisation.state, state))
}

function named(text: string) {
  return text === '' ? undefined : or(contains(organisation.name, text), contains(organisation.creditCode, text))
}
