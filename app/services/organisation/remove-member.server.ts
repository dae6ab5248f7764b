import { keepsAnOwner } from '#app/domain/account/owners.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { membersOf, type Place, removeMembership } from '#db/stores/organisations/members.ts'
import { removeGrants } from '#db/stores/sealing/company-keys.ts'
import { mayManage } from './may-manage.server.ts'

/**
 * Takes a member out of an organisation; what they wrote stays. Their account stays open.
 * @throws {Refusal} not_found for a stranger, forbidden for who is not an owner, wrong_state for the last owner
 */
export async function removeMember(call: SignedInCall, place: Place): Promise<void> {
  const { db, viewer, now } = call
  mayManage(viewer, place.organisationId)
  await db.write(async (tx) => {
    const members = await membersOf(tx, place.organisationId)
    if (!keepsAnOwner(members, place.personId, null)) throw new Refusal('wrong_state', 'last owner')
    if (!(await removeMembership(tx, place))) throw new Refusal('not_found', 'member')
    await removeGrants(tx, { personId: place.personId, companyId: place.organisationId })
    await remember(tx, {
      noun: 'organisation',
      subjectId: place.organisationId,
      act: 'removeMember',
      personId: viewer.personId,
      at: now,
      detail: { personId: place.personId },
    })
  })
}
