import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { deskCookie } from '#app/http/cookies.server.ts'
import { acceptInvitation } from '#app/services/organisation/accept-invitation.server.ts'

/** The viewer takes the place that the invitation keeps, and opens its desk. */
export async function action({ request, params: { token = '' } }: ActionFunctionArgs) {
  const invitation = await acceptInvitation(await signedInCallOf(request), token)
  const headers = { 'Set-Cookie': await deskCookie.serialize(invitation.organisationId) }
  return redirect(`/${invitation.kind}`, { status: 303, headers })
}

export const loader = ({ params: { token = '' } }: LoaderFunctionArgs) => redirect(`/invitations/${token}`)
