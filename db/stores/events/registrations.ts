import { and, asc, eq, gte, inArray, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { event, eventPass, eventRegistration, organisation } from '../../schema.ts'

export type StoredRegistration = typeof eventRegistration.$inferSelect

/** Most registrations of one event that are read at once. */
const REGISTRATIONS_MAX = 1000

/** An organisation's registration for an event, also a withdrawn one; null when it has none. */
export async function registrationOf(
  reader: Reader,
  eventId: string,
  organisationId: string,
): Promise<StoredRegistration | null> {
  const [found] = await reader
    .select()
    .from(eventRegistration)
    .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.organisationId, organisationId)))
    .limit(1)
  return found ?? null
}

/** Everybody who is registered for an event or waits, with names, in the order in which they came. */
export async function registrationsFor(reader: Reader, eventId: string, limit = REGISTRATIONS_MAX) {
  return reader
    .select({ registration: eventRegistration, organisationName: organisation.name })
    .from(eventRegistration)
    .innerJoin(organisation, eq(organisation.id, eventRegistration.organisationId))
    .where(and(eq(eventRegistration.eventId, eventId), ne(eventRegistration.state, 'withdrawn')))
    .orderBy(asc(eventRegistration.queuedAt), asc(eventRegistration.id))
    .limit(limit)
}
export type NamedRegistration = Awaited<ReturnType<typeof registrationsFor>>[number]

/** The first of those who wait, as many as asked for. */
export function firstWaiting(reader: Reader, eventId: string, limit: number): Promise<StoredRegistration[]> {
  return reader
    .select()
    .from(eventRegistration)
    .where(and(eq(eventRegistration.eventId, eventId), eq(eventRegistration.state, 'waiting')))
    .orderBy(asc(eventRegistration.queuedAt), asc(eventRegistration.id))
    .limit(limit)
}

/** Events that are not over for which an organisation is registered or waits, the next one first. */
export async function comingRegistrationsOf(reader: Reader, organisationId: string, now: Date, limit: number) {
  return reader
    .select({
      id: event.id,
      code: event.code,
      title: event.title,
      place: event.place,
      startsAt: event.startsAt,
      state: eventRegistration.state,
    })
    .from(eventRegistration)
    .innerJoin(event, eq(event.id, eventRegistration.eventId))
    .where(
      and(
        eq(eventRegistration.organisationId, organisationId),
        inArray(eventRegistration.state, ['registered', 'waiting']),
        eq(event.state, 'published'),
        gte(event.endsAt, now),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(limit)
}

/** Writes a new registration down; a second one of the organisation violates `event_registration_organisation`. */
export async function addRegistration(tx: Tx, row: typeof eventRegistration.$inferInsert): Promise<void> {
  await tx.insert(eventRegistration).values(row)
}

/** Changes a registration that still has the version it was read with; false when somebody else was first. */
export async function changeRegistration(
  tx: Tx,
  { id, version }: Pick<StoredRegistration, 'id' | 'version'>,
  change: Partial<Omit<StoredRegistration, 'id' | 'eventId' | 'organisationId' | 'version'>>,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(eventRegistration)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(eventRegistration.id, id), eq(eventRegistration.version, version)))
    .returning({ id: eventRegistration.id })
  return changed.length > 0
}

/** Writes the hash of a pass's token down. */
export async function addPass(tx: Tx, row: typeof eventPass.$inferInsert): Promise<void> {
  await tx.insert(eventPass).values(row)
}

/** The registration behind the hash of a pass's token, with its event and name; null when there is none. */
export async function registrationByPass(reader: Reader, tokenHash: string) {
  const [found] = await reader
    .select({ registration: eventRegistration, event, organisationName: organisation.name })
    .from(eventPass)
    .innerJoin(eventRegistration, eq(eventRegistration.id, eventPass.registrationId))
    .innerJoin(event, eq(event.id, eventRegistration.eventId))
    .innerJoin(organisation, eq(organisation.id, eventRegistration.organisationId))
    .where(eq(eventPass.tokenHash, tokenHash))
    .limit(1)
  return found ?? null
}
