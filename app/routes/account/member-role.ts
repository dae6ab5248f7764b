import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { MEMBER_ROLES } from '#app/domain/viewer.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { membersPathOf } from '#app/http/member-pages.server.ts'
import { changeMemberRole } from '#app/services/organisation/change-member-role.server.ts'
import { mayManage } from '#app/services/organisation/may-manage.server.ts'

/** Gives a member another role. */
export async function action({ request, params: { organisationId = '', personId = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  mayManage(call.viewer, organisationId)
  const asked = (await request.formData()).get('role')
  const role = MEMBER_ROLES.find((r) => r === asked)
  if (!role) throw new Refusal('not_found', 'role')
  await changeMemberRole(call, { organisationId, personId }, role)
  const demoted = personId === call.viewer.personId && role !== 'owner'
  return redirect(demoted ? '/account' : membersPathOf(call.viewer, organisationId), { status: 303 })
}

export const loader = () => redirect('/account')
