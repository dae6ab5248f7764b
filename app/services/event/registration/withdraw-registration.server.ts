import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeRegistration, registrationOf } from '#db/stores/events/registrations.ts'
import { remember } from '#db/stores/history.ts'
import { mayRegister } from './may-register.server.ts'
import { moveUp } from './move-up.server.ts'

/**
 * Withdraws a registration; whoever has waited longest moves up. Idempotent.
 * @throws {Refusal} not_found, forbidden, wrong_state, too_late
 */
export async function withdrawRegistration(call: SignedInCall, code: string, organisationId: string): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const { event } = await mayRegister(tx, call, code, organisationId)
    const registration = await registrationOf(tx, event.id, organisationId)
    if (!registration || registration.state === 'withdrawn') return
    if (!(await changeRegistration(tx, registration, { state: 'withdrawn' }, now)))
      throw new Refusal('changed_meanwhile', code)
    await remember(tx, {
      ...{ noun: 'event', subjectId: event.id, act: 'withdraw', personId: viewer.personId, at: now },
      detail: { organisationId },
    })
    await moveUp(tx, call, event)
  })
}
