import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { membersPathOf } from '#app/http/member-pages.server.ts'
import { removeMember } from '#app/services/organisation/remove-member.server.ts'

/** Takes a member out of an organisation. */
export async function action({ request, params: { organisationId = '', personId = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  await removeMember(call, { organisationId, personId })
  const left = personId === call.viewer.personId
  return redirect(left ? '/account' : membersPathOf(call.viewer, organisationId), { status: 303 })
}

export const loader = () => redirect('/account')
