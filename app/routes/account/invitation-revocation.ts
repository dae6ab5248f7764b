import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { membersPathOf } from '#app/http/member-pages.server.ts'
import { revokeInvitation } from '#app/services/organisation/revoke-invitation.server.ts'

/** Takes back an invitation that nobody has accepted. */
export async function action({ request, params: { organisationId = '', invitationId = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  await revokeInvitation(call, organisationId, invitationId)
  return redirect(membersPathOf(call.viewer, organisationId), { status: 303 })
}

export const loader = () => redirect('/account')
