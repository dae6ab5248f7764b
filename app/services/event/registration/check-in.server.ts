import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Tx } from '#db/handle.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import {
  changeRegistration,
  registrationByPass,
  registrationOf,
  type StoredRegistration,
} from '#db/stores/events/registrations.ts'
import { remember } from '#db/stores/history.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { eventTo } from '../event-for.server.ts'
import { whoseOf } from './may-register.server.ts'

/** What a pass shows. Whoever may not know whose it is sees the event and the code alone. */
interface ShownPass {
  event: StoredEvent
  registration: { state: StoredRegistration['state']; checkedInAt: Date | null; organisationName: string } | null
  mayCheckIn: boolean
}

/**
 * The pass behind a link.
 * @throws {Refusal} not_found when nobody made it
 */
export async function shownPass({ db, viewer }: Call, token: string): Promise<ShownPass> {
  const found = await registrationByPass(db.read, hashOf(token))
  if (!found) throw new Refusal('not_found', 'pass')
  const { event, registration, organisationName } = found
  const whose = whoseOf({ id: registration.organisationId, kind: registration.side })
  const { state, checkedInAt } = registration
  return {
    event,
    registration: may(viewer, 'event.readRegistration', whose) ? { state, checkedInAt, organisationName } : null,
    mayCheckIn: may(viewer, 'event.checkIn', { state: event.state }),
  }
}

/**
 * Notes that an organisation has come, by its pass. Idempotent: the first time stays.
 * @throws {Refusal} not_found, forbidden, wrong_state when the event does not take place or the registration was withdrawn
 */
export async function checkInByPass(call: SignedInCall, token: string): Promise<void> {
  await call.db.write(async (tx) => {
    const found = await registrationByPass(tx, hashOf(token))
    if (!found) throw new Refusal('not_found', 'pass')
    demand(call.viewer, 'event.checkIn', { state: found.event.state })
    await checkIn(tx, call, found.event, found.registration)
  })
}

/**
 * Notes that an organisation has come, by its line in the list.
 * @throws {Refusal} not_found, forbidden, wrong_state
 */
export async function checkInFromList(call: SignedInCall, code: string, organisationId: string): Promise<void> {
  await call.db.write(async (tx) => {
    const event = await eventTo('event.checkIn', tx, call.viewer, code)
    const registration = await registrationOf(tx, event.id, organisationId)
    if (!registration) throw new Refusal('not_found', organisationId)
    await checkIn(tx, call, event, registration)
  })
}

/** Whoever waits and is let in has a place. */
async function checkIn(tx: Tx, { viewer, now }: SignedInCall, event: StoredEvent, registration: StoredRegistration) {
  if (registration.checkedInAt) return
  if (registration.state === 'withdrawn') throw new Refusal('wrong_state', registration.id)
  const come = { state: 'registered', checkedInAt: now, checkedInById: viewer.personId } as const
  if (!(await changeRegistration(tx, registration, come, now))) throw new Refusal('changed_meanwhile', registration.id)
  await remember(tx, {
    ...{ noun: 'event', subjectId: event.id, act: 'checkIn', personId: viewer.personId, at: now },
    detail: { organisationId: registration.organisationId },
  })
}
