import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { event, eventTalk, organisation, person, scenario } from '../../schema.ts'
import { organisationNames } from '../matches/names.ts'

type StoredTalk = typeof eventTalk.$inferSelect

/** Most talks of one event that are read at once. */
const TALKS_MAX = 2000

/** The talks of an event with the names of both sides, in the order of the plan. */
export async function talksOf(reader: Reader, eventId: string, limit = TALKS_MAX) {
  const rows = await reader
    .select({
      talk: eventTalk,
      scenarioTitle: scenario.title,
      scenarioCode: scenario.code,
      agencyId: scenario.agencyId,
      companyName: organisation.name,
    })
    .from(eventTalk)
    .innerJoin(scenario, eq(scenario.id, eventTalk.scenarioId))
    .innerJoin(organisation, eq(organisation.id, eventTalk.companyId))
    .where(eq(eventTalk.eventId, eventId))
    .orderBy(asc(eventTalk.slot), asc(eventTalk.table), asc(eventTalk.id))
    .limit(limit)
  const names = await organisationNames(
    reader,
    rows.map(({ agencyId }) => agencyId),
  )
  return rows.map((row) => ({ ...row, agencyName: names.get(row.agencyId) ?? '' }))
}
export type NamedTalk = Awaited<ReturnType<typeof talksOf>>[number]

/** One talk with its event and both sides; null when there is none of this id. */
export async function talkById(reader: Reader, id: string) {
  const [found] = await reader
    .select({
      talk: eventTalk,
      event,
      scenarioTitle: scenario.title,
      scenarioCode: scenario.code,
      agencyId: scenario.agencyId,
      writtenBy: person.name,
    })
    .from(eventTalk)
    .innerJoin(event, eq(event.id, eventTalk.eventId))
    .innerJoin(scenario, eq(scenario.id, eventTalk.scenarioId))
    .leftJoin(person, eq(person.id, eventTalk.writtenById))
    .where(eq(eventTalk.id, id))
    .limit(1)
  if (!found) return null
  const names = await organisationNames(reader, [found.agencyId, found.talk.companyId])
  return {
    ...found,
    agencyName: names.get(found.agencyId) ?? '',
    companyName: names.get(found.talk.companyId) ?? '',
  }
}
export type TalkAtEvent = NonNullable<Awaited<ReturnType<typeof talkById>>>

/** How many talks an event has, and of how many no minutes were written. */
export async function talkCounts(reader: Reader, eventId: string): Promise<{ talks: number; unwritten: number }> {
  const ofEvent = eq(eventTalk.eventId, eventId)
  return {
    talks: await reader.$count(eventTalk, ofEvent),
    unwritten: await reader.$count(eventTalk, and(ofEvent, isNull(eventTalk.writtenAt))),
  }
}

/** How many talks an organisation, as agency or as company, has at each of some events; none has no entry. */
export async function talkCountsOf(
  reader: Reader,
  organisationId: string,
  eventIds: readonly string[],
): Promise<Map<string, number>> {
  if (eventIds.length === 0) return new Map()
  const rows = await reader
    .select({ eventId: eventTalk.eventId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(eventTalk)
    .innerJoin(scenario, eq(scenario.id, eventTalk.scenarioId))
    .where(
      and(
        inArray(eventTalk.eventId, [...eventIds]),
        or(eq(eventTalk.companyId, organisationId), eq(scenario.agencyId, organisationId)),
      ),
    )
    .groupBy(eventTalk.eventId)
  return new Map(rows.map(({ eventId, count }) => [eventId, count]))
}

/** Writes new talks down; a second one of a pair at an event violates `event_talk_pair`. */
export async function addTalks(tx: Tx, rows: (typeof eventTalk.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx.insert(eventTalk).values(rows.slice(at, at + ROWS_AT_ONCE))
}

/** Takes talks out of the plan. */
export async function removeTalks(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(eventTalk).where(inArray(eventTalk.id, ids))
}

type Minutes = 'minutes' | 'outcome' | 'nextStep' | 'nextStepOn' | 'writtenById' | 'writtenAt'

/** Changes a talk that still has the version it was read with; false when somebody else was first. */
export async function changeTalk(
  tx: Tx,
  { id, version }: Pick<StoredTalk, 'id' | 'version'>,
  change: Partial<Pick<StoredTalk, 'slot' | 'table' | Minutes>>,
): Promise<boolean> {
  const changed = await tx
    .update(eventTalk)
    .set({ ...change, version: version + 1 })
    .where(and(eq(eventTalk.id, id), eq(eventTalk.version, version)))
    .returning({ id: eventTalk.id })
  return changed.length > 0
}

/** Stays below the number of parameters that one statement may have in either dialect. */
const ROWS_AT_ONCE = 50
