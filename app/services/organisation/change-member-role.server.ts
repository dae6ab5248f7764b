import { keepsAnOwner } from '#app/domain/account/owners.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { MemberRole } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { membersOf, type Place, setRole } from '#db/stores/organisations/members.ts'
import { mayManage } from './may-manage.server.ts'

/**
 * Gives a member another role. Giving the same one changes nothing.
 * @throws {Refusal} not_found for a stranger, forbidden for who is not an owner, wrong_state for the last owner
 */
export async function changeMemberRole(call: SignedInCall, place: Place, role: MemberRole): Promise<void> {
  const { db, viewer, now } = call
  mayManage(viewer, place.organisationId)
  await db.write(async (tx) => {
    const members = await membersOf(tx, place.organisationId)
    const member = members.find((m) => m.personId === place.personId)
    if (!member) throw new Refusal('not_found', 'member')
    if (member.role === role) return
    if (!keepsAnOwner(members, place.personId, role)) throw new Refusal('wrong_state', 'last owner')
    if (!(await setRole(tx, place, role))) throw new Refusal('not_found', 'member')
    await remember(tx, {
      noun: 'organisation',
      subjectId: place.organisationId,
      act: 'changeRole',
      personId: viewer.personId,
      at: now,
      detail: { personId: place.personId, from: member.role, to: role },
    })
  })
}
