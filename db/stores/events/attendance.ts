import { inArray, sql } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { eventRegistration } from '../../schema.ts'

/** What the public may know of who comes: how many organisations of each side, and how many wait. */
export interface Attendance {
  agencies: number
  companies: number
  waiting: number
}

/** How many organisations come to an event, and how many wait. */
export async function attendanceOf(reader: Reader, eventId: string): Promise<Attendance> {
  return (await attendancesOf(reader, [eventId])).get(eventId) ?? { agencies: 0, companies: 0, waiting: 0 }
}

/** The same for the events of a page; an event to which nobody comes has no entry. */
export async function attendancesOf(reader: Reader, eventIds: readonly string[]): Promise<Map<string, Attendance>> {
  if (eventIds.length === 0) return new Map()
  const rows = await reader
    .select({
      eventId: eventRegistration.eventId,
      side: eventRegistration.side,
      state: eventRegistration.state,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(eventRegistration)
    .where(inArray(eventRegistration.eventId, [...eventIds]))
    .groupBy(eventRegistration.eventId, eventRegistration.side, eventRegistration.state)
  const found = new Map<string, Attendance>()
  for (const { eventId, side, state, count } of rows) {
    const { agencies, companies, waiting } = found.get(eventId) ?? { agencies: 0, companies: 0, waiting: 0 }
    found.set(eventId, {
      agencies: agencies + (state === 'registered' && side === 'agency' ? count : 0),
      companies: companies + (state === 'registered' && side === 'company' ? count : 0),
      waiting: waiting + (state === 'waiting' ? count : 0),
    })
  }
  return found
}
