import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedIn } from '#app/domain/viewer.ts'

/**
 * Lets owners through who may invite, change and remove members.
 * @throws {Refusal} not_found for somebody else's organisation, forbidden for members who are not owners
 */
export function mayManage(viewer: SignedIn, organisationId: string): void {
  const mine = viewer.memberships.find((m) => m.organisationId === organisationId)
  if (!mine) throw new Refusal('not_found', 'organisation')
  const on = mine.kind === 'agency' ? { agencyId: organisationId } : { companyId: organisationId }
  if (!may(viewer, 'member.invite', on)) throw new Refusal('forbidden', 'member.invite')
}
