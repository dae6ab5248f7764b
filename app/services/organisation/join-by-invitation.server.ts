import type { InvitedPersonInput } from '#app/domain/account/new-person.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { newPerson } from '#app/services/account/new-person.server.ts'
import { hashPassword } from '#app/services/account/password.server.ts'
import type { Call } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import type { FoundInvitation } from '#db/stores/organisations/invitations.ts'
import { invitationBehind, takePlace } from './accept-invitation.server.ts'

/**
 * Opens an account for the address that an invitation names and takes the place it keeps.
 * @throws {Refusal} not_found for a link that is no longer good; already_exists when the address has an account
 */
export async function joinByInvitation(
  call: Call,
  token: string,
  input: InvitedPersonInput,
): Promise<{ personId: string; invitation: FoundInvitation }> {
  const invitation = await invitationBehind(call, token)
  if (!invitation) throw new Refusal('not_found', 'invitation')
  const passwordHash = await hashPassword(input.password)
  const personId = newId()
  await call.db.write(async (tx) => {
    await newPerson(tx, { id: personId, name: input.personName, email: invitation.email, passwordHash }, call.now)
    await takePlace(tx, invitation, personId, call.now)
  })
  return { personId, invitation }
}
