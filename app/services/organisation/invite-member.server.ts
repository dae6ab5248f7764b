import { randomBytes } from 'node:crypto'
import { type InvitationInput, invitationEnd } from '#app/domain/account/invitation.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { demand } from '#app/services/scenario/demand.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { addInvitation } from '#db/stores/organisations/invitations.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { mayManage } from './may-manage.server.ts'

/** The token of the link, once, and whom it is for. */
export interface Invited {
  token: string
  email: string
}

/**
 * Keeps a place for somebody and gives the token of the link, which is stored only as a hash and never shown again.
 * An earlier unused invitation to the same address stops being good.
 * @throws {Refusal} not_found for somebody else's organisation, forbidden for members who are not owners
 */
export async function inviteMember(
  call: SignedInCall,
  organisationId: string,
  { email, role }: InvitationInput,
): Promise<Invited | { errors: FieldErrors }> {
  mayManage(call.viewer, organisationId)
  return call.db.write(async (tx) => {
    if ((await membersOf(tx, organisationId)).some((m) => m.email === email))
      return { errors: { email: ['alreadyMember'] } }
    return keepPlace(tx, call, organisationId, { email, role })
  })
}

/**
 * Invites the first owner of an organisation that came with a list and has nobody here. Its members invite the others.
 * @throws {Refusal} forbidden; wrong_state while it is not verified; not_found when it has people of its own
 */
export async function inviteFirstMember(call: SignedInCall, organisationId: string, email: string): Promise<Invited> {
  return call.db.write(async (tx) => {
    const organisation = await organisationById(tx, organisationId)
    if (!organisation || !(await isUnstaffed(tx, organisationId))) throw new Refusal('not_found', organisationId)
    demand(call.viewer, 'member.inviteFirst', { state: organisation.state })
    return keepPlace(tx, call, organisationId, { email, role: 'owner' })
  })
}

async function keepPlace(
  tx: Tx,
  { viewer: { personId }, now }: SignedInCall,
  organisationId: string,
  { email, role }: InvitationInput,
): Promise<Invited> {
  const token = randomBytes(24).toString('base64url')
  await addInvitation(tx, {
    ...{ id: newId(), tokenHash: hashOf(token), organisationId, email, role, invitedById: personId },
    ...{ expiresAt: invitationEnd(now), createdAt: now },
  })
  await remember(tx, {
    ...{ noun: 'organisation', subjectId: organisationId, act: 'inviteMember', personId, at: now },
    detail: { email, role },
  })
  return { token, email }
}
