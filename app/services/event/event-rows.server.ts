import type { Reader } from '#db/handle.ts'
import { attendancesOf } from '#db/stores/events/attendance.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'

/** Events as a list shows them, each with how many come. */
export async function eventRows(reader: Reader, events: readonly StoredEvent[]) {
  const attendances = await attendancesOf(
    reader,
    events.map(({ id }) => id),
  )
  return events.map(({ id, code, kind, state, title, place, startsAt, endsAt, demo, capacity }) => {
    const attendance = attendances.get(id) ?? { agencies: 0, companies: 0, waiting: 0 }
    return { code, kind, state, title, place, startsAt, endsAt, demo, capacity, attendance }
  })
}
