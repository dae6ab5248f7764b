import { and, asc, desc, eq, gte, inArray, like, lt, ne, or } from 'drizzle-orm'
import { PUBLIC_EVENT_STATES } from '../../../app/domain/event/lifecycle.ts'
import type { Reader, Tx } from '../../handle.ts'
import { event } from '../../schema.ts'

export type StoredEvent = typeof event.$inferSelect

interface Page {
  limit: number
  offset: number
}

/** The event of a code, whatever its state; null when there is none. */
export async function eventByCode(reader: Reader, code: string): Promise<StoredEvent | null> {
  const [found] = await reader.select().from(event).where(eq(event.code, code)).limit(1)
  return found ?? null
}

/** Events that the public reads and that are not over, the next one first. */
export function comingEvents(reader: Reader, now: Date, { limit, offset }: Page): Promise<StoredEvent[]> {
  return reader
    .select()
    .from(event)
    .where(coming(now))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(limit)
    .offset(offset)
}

/** Events that the public reads and that are over, the last one first. */
export function pastEvents(reader: Reader, now: Date, { limit, offset }: Page): Promise<StoredEvent[]> {
  return reader
    .select()
    .from(event)
    .where(past(now))
    .orderBy(desc(event.startsAt), asc(event.id))
    .limit(limit)
    .offset(offset)
}

/** How many events there are of both. */
export async function eventCounts(reader: Reader, now: Date): Promise<{ coming: number; past: number }> {
  return { coming: await reader.$count(event, coming(now)), past: await reader.$count(event, past(now)) }
}

/** Events that are over or cancelled, for those who make them: the latest first. */
export function finishedEvents(reader: Reader, { limit, offset }: Page): Promise<StoredEvent[]> {
  return reader
    .select()
    .from(event)
    .where(isFinished)
    .orderBy(desc(event.startsAt), asc(event.id))
    .limit(limit)
    .offset(offset)
}

/** How many events are over or cancelled. */
export function countFinished(reader: Reader): Promise<number> {
  return reader.$count(event, isFinished)
}

/** Events that curators still have to work on: drafts, and published ones that are not marked as held. */
export function unfinishedEvents(reader: Reader, limit: number): Promise<StoredEvent[]> {
  return reader
    .select()
    .from(event)
    .where(inArray(event.state, ['draft', 'published']))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(limit)
}

/** The highest code that begins like this; null when none does. */
export async function highestCode(reader: Reader, prefix: string): Promise<string | null> {
  const [found] = await reader
    .select({ code: event.code })
    .from(event)
    .where(like(event.code, `${prefix}%`))
    .orderBy(desc(event.code))
    .limit(1)
  return found?.code ?? null
}

/** Writes a new event down; a second one with its code violates `event_code`. */
export async function addEvent(tx: Tx, row: typeof event.$inferInsert): Promise<void> {
  await tx.insert(event).values(row)
}

/** What may change on an event. */
export type EventChange = Partial<Omit<StoredEvent, 'id' | 'code' | 'version' | 'planVersion'>>

/**
 * Changes an event that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else was first, and nothing was changed
 */
export async function changeEvent(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: EventChange,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(event)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(event.id, id), eq(event.version, version)))
    .returning({ id: event.id })
  return changed.length > 0
}

/** Raises the version of an event's plan; false when it is no longer the one that was looked at. */
export async function raisePlanVersion(tx: Tx, id: string, planVersion: number): Promise<boolean> {
  const raised = await tx
    .update(event)
    .set({ planVersion: planVersion + 1 })
    .where(and(eq(event.id, id), eq(event.planVersion, planVersion)))
    .returning({ id: event.id })
  return raised.length > 0
}

const isFinished = inArray(event.state, ['held', 'cancelled'])
const isPublic = inArray(event.state, [...PUBLIC_EVENT_STATES])
const coming = (now: Date) => and(isPublic, ne(event.state, 'held'), gte(event.endsAt, now))
const past = (now: Date) => and(isPublic, or(eq(event.state, 'held'), lt(event.endsAt, now)))
