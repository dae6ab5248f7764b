import { and, asc, eq, gt, inArray, isNull, notExists, sql } from 'drizzle-orm'
import type { Candidate, Seat } from '../../../app/domain/sealing/custodians.ts'
import type { Reader, Tx } from '../../handle.ts'
import {
  membership,
  openingKey,
  openingShare,
  organisation,
  person,
  personKey,
  platformRole,
  scenario,
} from '../../schema.ts'

export type OpeningKeyRow = typeof openingKey.$inferSelect

/** The opening keys of a scenario, one for each envelope; none until there were custodians. */
export async function openingKeysOf(reader: Reader, scenarioId: string): Promise<OpeningKeyRow[]> {
  return reader.select().from(openingKey).where(eq(openingKey.scenarioId, scenarioId)).limit(2)
}

/** Keeps opening keys and their shares; false when the scenario has them, and then nothing is written. */
export async function insertOpeningKeys(
  tx: Tx,
  keys: OpeningKeyRow[],
  shares: (typeof openingShare.$inferInsert)[],
): Promise<boolean> {
  const [first] = keys
  if (!first || (await openingKeysOf(tx, first.scenarioId)).length > 0) return false
  await tx.insert(openingKey).values(keys)
  await tx.insert(openingShare).values(shares)
  return true
}

/** Somebody who could keep a share, with their public key. */
export interface KeyedCandidate extends Candidate {
  publicKey: string
}

/** People with open accounts and keys who could keep shares for an agency, whoever joined first comes first. */
export async function candidatesFor(reader: Reader, agencyId: string): Promise<KeyedCandidate[]> {
  const ofAgency = await reader
    .select({ personId: personKey.personId, publicKey: personKey.publicKey, role: membership.role })
    .from(membership)
    .innerJoin(person, and(eq(person.id, membership.personId), isNull(person.disabledAt)))
    .innerJoin(personKey, eq(personKey.personId, person.id))
    .where(and(eq(membership.organisationId, agencyId), inArray(membership.role, ['owner', 'editor'])))
    .orderBy(sql`case when ${membership.role} = 'owner' then 0 else 1 end`, asc(membership.createdAt), asc(person.id))
    .limit(20)
  const ofPlatform = await reader
    .select({ personId: personKey.personId, publicKey: personKey.publicKey, role: platformRole.role })
    .from(platformRole)
    .innerJoin(person, and(eq(person.id, platformRole.personId), isNull(person.disabledAt)))
    .innerJoin(personKey, eq(personKey.personId, person.id))
    .where(inArray(platformRole.role, ['curator', 'auditor']))
    .orderBy(asc(person.createdAt), asc(person.id))
    .limit(50)
  const seatOf: Record<string, Seat> = { owner: 'agency', editor: 'agency', curator: 'curator', auditor: 'deputy' }
  return [...ofAgency, ...ofPlatform].map(({ role, ...one }) => ({ ...one, seat: seatOf[role] ?? 'deputy' }))
}

/** Scenarios that are open for bids and have no opening key, the soonest deadline first. */
export async function scenariosWithoutKey(reader: Reader, now: Date, limit: number) {
  return reader
    .select({ id: scenario.id, agencyId: scenario.agencyId })
    .from(scenario)
    .where(
      and(
        eq(scenario.state, 'open'),
        gt(scenario.closesAt, now),
        notExists(reader.select({ id: openingKey.id }).from(openingKey).where(eq(openingKey.scenarioId, scenario.id))),
      ),
    )
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}

/** Every share of a scenario's opening keys with who keeps it, in the order of the seats. */
export async function sharesOf(reader: Reader, scenarioId: string) {
  return reader
    .select({
      openingKeyId: openingShare.openingKeyId,
      part: openingKey.part,
      threshold: openingKey.threshold,
      personId: openingShare.personId,
      name: person.name,
      disabledAt: person.disabledAt,
      seat: openingShare.seat,
      sealedShare: openingShare.sealedShare,
      releasedShare: openingShare.releasedShare,
      releasedAt: openingShare.releasedAt,
      reason: openingShare.reason,
    })
    .from(openingShare)
    .innerJoin(openingKey, eq(openingKey.id, openingShare.openingKeyId))
    .innerJoin(person, eq(person.id, openingShare.personId))
    .where(eq(openingKey.scenarioId, scenarioId))
    .orderBy(asc(openingShare.seat), asc(openingKey.part))
    .limit(20)
}
export type ShareRow = Awaited<ReturnType<typeof sharesOf>>[number]

/** Keeps a released share; nothing happens when it is out already. */
export async function releaseShare(
  tx: Tx,
  at: { openingKeyId: string; personId: string },
  released: { releasedShare: string; releasedAt: Date; reason: string },
): Promise<void> {
  await tx
    .update(openingShare)
    .set(released)
    .where(
      and(
        eq(openingShare.openingKeyId, at.openingKeyId),
        eq(openingShare.personId, at.personId),
        isNull(openingShare.releasedAt),
      ),
    )
}

/** Forgets the released shares of a scenario; who released them, and when, stays. */
export async function forgetReleased(tx: Tx, openingKeyIds: string[]): Promise<void> {
  await tx.update(openingShare).set({ releasedShare: null }).where(inArray(openingShare.openingKeyId, openingKeyIds))
}

/** The scenarios of which somebody keeps a share, the latest deadline first. */
export async function keptBy(reader: Reader, personId: string, limit: number) {
  return reader
    .selectDistinct({
      id: scenario.id,
      code: scenario.code,
      title: scenario.title,
      agencyName: organisation.name,
      state: scenario.state,
      closesAt: scenario.closesAt,
      seat: openingShare.seat,
      releasedAt: openingShare.releasedAt,
    })
    .from(openingShare)
    .innerJoin(openingKey, and(eq(openingKey.id, openingShare.openingKeyId), eq(openingKey.part, 'content')))
    .innerJoin(scenario, eq(scenario.id, openingKey.scenarioId))
    .innerJoin(organisation, eq(organisation.id, scenario.agencyId))
    .where(eq(openingShare.personId, personId))
    .orderBy(asc(scenario.closesAt), asc(scenario.id))
    .limit(limit)
}
