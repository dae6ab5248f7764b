import { movingUp } from '#app/domain/event/registration.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { attendanceOf } from '#db/stores/events/attendance.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import { changeRegistration, firstWaiting } from '#db/stores/events/registrations.ts'
import { remember } from '#db/stores/history.ts'

/** Gives free places of an event to those who have waited longest, within a transaction. */
export async function moveUp(
  tx: Tx,
  { viewer, now }: Pick<SignedInCall, 'viewer' | 'now'>,
  event: Pick<StoredEvent, 'id' | 'state' | 'capacity'>,
): Promise<void> {
  if (event.state !== 'published') return
  const { agencies, companies, waiting } = await attendanceOf(tx, event.id)
  const places = movingUp(event, { registered: agencies + companies, waiting })
  if (places === 0) return
  for (const registration of await firstWaiting(tx, event.id, places)) {
    await changeRegistration(tx, registration, { state: 'registered' }, now)
    await remember(tx, {
      ...{ noun: 'event', subjectId: event.id, act: 'moveUp', personId: viewer.personId, at: now },
      detail: { organisationId: registration.organisationId },
    })
  }
}
