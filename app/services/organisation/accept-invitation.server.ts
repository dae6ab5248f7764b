import { isStanding } from '#app/domain/account/invitation.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { type FoundInvitation, invitationByToken, spendInvitation } from '#db/stores/organisations/invitations.ts'
import { addMember } from '#db/stores/organisations/members.ts'
import { hashOf } from '#db/stores/sessions.ts'

/** The invitation behind a link; null when there is none, or it was used, taken back or is too old. */
export async function invitationBehind({ db, now }: Call, token: string): Promise<FoundInvitation | null> {
  const found = await invitationByToken(db.read, hashOf(token))
  return found && isStanding(found, now) ? found : null
}

/**
 * The viewer takes the place that an invitation to their address keeps.
 * @throws {Refusal} not_found for a link that is no longer good, forbidden when it is for another address
 */
export async function acceptInvitation(call: SignedInCall, token: string): Promise<FoundInvitation> {
  const { db, viewer, now } = call
  const invitation = await invitationBehind(call, token)
  if (!invitation) throw new Refusal('not_found', 'invitation')
  if (invitation.email !== viewer.email) throw new Refusal('forbidden', 'invitation for another address')
  await db.write((tx) => takePlace(tx, invitation, viewer.personId, now))
  return invitation
}

/**
 * Uses an invitation up and makes the person a member, within a transaction.
 * @throws {Refusal} not_found when somebody was faster
 */
export async function takePlace(tx: Tx, invitation: FoundInvitation, personId: string, now: Date): Promise<void> {
  if (!(await spendInvitation(tx, invitation.id, now))) throw new Refusal('not_found', 'invitation')
  const { organisationId, role } = invitation
  if (!(await addMember(tx, { personId, organisationId, role, createdAt: now }))) return
  await remember(tx, {
    noun: 'organisation',
    subjectId: organisationId,
    act: 'join',
    personId,
    at: now,
    detail: { personId, role },
  })
}
