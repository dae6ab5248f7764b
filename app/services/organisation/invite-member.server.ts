import { randomBytes } from 'node:crypto'
import { type InvitationInput, invitationEnd } from '#app/domain/account/invitation.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { addInvitation } from '#db/stores/organisations/invitations.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { mayManage } from './may-manage.server.ts'

/**
 * Keeps a place for somebody and gives the token of the link, which is stored only as a hash and never shown again.
 * An earlier unused invitation to the same address stops being good.
 * @throws {Refusal} not_found for somebody else's organisation, forbidden for members who are not owners
 */
export async function inviteMember(
  call: SignedInCall,
  organisationId: string,
  { email, role }: InvitationInput,
): Promise<{ token: string; email: string } | { errors: FieldErrors }> {
  const { db, viewer, now } = call
  mayManage(viewer, organisationId)
  const token = randomBytes(24).toString('base64url')
  return db.write(async (tx) => {
    if ((await membersOf(tx, organisationId)).some((m) => m.email === email))
      return { errors: { email: ['alreadyMember'] } }
    const id = newId()
    await addInvitation(tx, {
      id,
      tokenHash: hashOf(token),
      organisationId,
      email,
      role,
      invitedById: viewer.personId,
      expiresAt: invitationEnd(now),
      createdAt: now,
    })
    await remember(tx, {
      noun: 'organisation',
      subjectId: organisationId,
      act: 'inviteMember',
      personId: viewer.personId,
      at: now,
      detail: { email, role },
    })
    return { token, email }
  })
}
