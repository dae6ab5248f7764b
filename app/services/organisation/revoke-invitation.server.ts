import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { takeBackInvitation } from '#db/stores/organisations/invitations.ts'
import { mayManage } from './may-manage.server.ts'

/**
 * Takes back an invitation that nobody has accepted; its link stops working at once.
 * @throws {Refusal} not_found when it is not this organisation's or was accepted; forbidden for members who are not owners
 */
export async function revokeInvitation(
  call: SignedInCall,
  organisationId: string,
  invitationId: string,
): Promise<void> {
  const { db, viewer, now } = call
  mayManage(viewer, organisationId)
  await db.write(async (tx) => {
    const email = await takeBackInvitation(tx, organisationId, invitationId)
    if (email === null) throw new Refusal('not_found', 'invitation')
    await remember(tx, {
      noun: 'organisation',
      subjectId: organisationId,
      act: 'revokeInvitation',
      personId: viewer.personId,
      at: now,
      detail: { email },
    })
  })
}
