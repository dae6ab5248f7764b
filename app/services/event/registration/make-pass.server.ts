import { randomBytes } from 'node:crypto'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import { addPass, registrationOf } from '#db/stores/events/registrations.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { eventFor } from '../event-for.server.ts'
import { whoseOf } from './may-register.server.ts'

/**
 * Makes a link that is shown at the door, and gives its token, which is stored only as a hash. Earlier links of the
 * same registration stay good: several people of an organisation may each have one.
 * @throws {Refusal} not_found when the organisation is not the viewer's or not registered, forbidden for the auditor,
 *   wrong_state for an event that does not take place
 */
export async function makePass(
  { db, viewer, now }: SignedInCall,
  code: string,
  organisationId: string,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await db.write(async (tx) => {
    const event = await eventFor(tx, viewer, code)
    const organisation = await organisationById(tx, organisationId)
    const whose = organisation ? whoseOf(organisation) : {}
    if (!may(viewer, 'event.readRegistration', whose)) throw new Refusal('not_found', organisationId)
    demand(viewer, 'event.pass', { ...whose, state: event.state })
    const registration = await registrationOf(tx, event.id, organisationId)
    if (!registration || registration.state === 'withdrawn') throw new Refusal('not_found', organisationId)
    await addPass(tx, { tokenHash: hashOf(token), registrationId: registration.id, createdAt: now })
  })
  return token
}
