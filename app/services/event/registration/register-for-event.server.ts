import { type RegistrationAnswer, type RegistrationInput, stateOnArrival } from '#app/domain/event/registration.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { attendanceOf } from '#db/stores/events/attendance.ts'
import {
  addRegistration,
  changeRegistration,
  registrationOf,
  type StoredRegistration,
} from '#db/stores/events/registrations.ts'
import { remember } from '#db/stores/history.ts'
import { mayRegister, type Registering } from './may-register.server.ts'
import { knownScenarioIds } from './offered-scenarios.server.ts'

/**
 * Registers an organisation for an event, or changes how it is registered. When the event is full it waits, in the
 * order of registration. Idempotent: the same once more changes nothing.
 * @returns whether it has a place or waits; `saved` when it was registered before and something changed
 * @throws {Refusal} not_found, forbidden for viewers and unverified organisations, wrong_state, too_late
 */
export async function registerForEvent(
  call: SignedInCall,
  code: string,
  organisationId: string,
  input: RegistrationInput,
): Promise<RegistrationAnswer> {
  const { db } = call
  const { organisation } = await mayRegister(db.read, call, code, organisationId)
  const given = { ...input, scenarioIds: await knownScenarioIds(call, organisation, input.scenarioIds) }
  return db.write(async (tx) => {
    const registering = await mayRegister(tx, call, code, organisationId)
    const before = await registrationOf(tx, registering.event.id, organisationId)
    if (before && before.state !== 'withdrawn') return changed(tx, call, registering, before, given)
    return arrived(tx, call, registering, before, given)
  })
}

async function changed(
  tx: Tx,
  { viewer, now }: SignedInCall,
  { event }: Registering,
  before: StoredRegistration,
  given: RegistrationInput,
): Promise<RegistrationAnswer> {
  const same =
    before.note === given.note &&
    before.delegates === given.delegates &&
    before.scenarioIds.join() === given.scenarioIds.join()
  if (same) return before.state
  if (!(await changeRegistration(tx, before, given, now))) throw new Refusal('changed_meanwhile', event.code)
  await remember(tx, {
    ...{ noun: 'event', subjectId: event.id, act: 'changeRegistration', personId: viewer.personId, at: now },
    detail: { organisationId: before.organisationId },
  })
  return 'saved'
}

async function arrived(
  tx: Tx,
  { viewer, now }: SignedInCall,
  { event, organisation }: Registering,
  before: StoredRegistration | null,
  given: RegistrationInput,
): Promise<RegistrationAnswer> {
  const { agencies, companies, waiting } = await attendanceOf(tx, event.id)
  const state = stateOnArrival(event, { registered: agencies + companies, waiting })
  const columns = { ...given, state, personId: viewer.personId, queuedAt: now, checkedInAt: null, checkedInById: null }
  if (before) {
    if (!(await changeRegistration(tx, before, columns, now))) throw new Refusal('changed_meanwhile', event.code)
  } else {
    const { id: organisationId, kind: side } = organisation
    const row = { id: newId(), eventId: event.id, organisationId, side, version: 1, createdAt: now, updatedAt: now }
    await addRegistration(tx, { ...row, ...columns })
  }
  await remember(tx, {
    ...{ noun: 'event', subjectId: event.id, act: 'registerFor', personId: viewer.personId, at: now },
    detail: { organisationId: organisation.id, state },
  })
  return state
}
