import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { closeSession } from '#app/http/session.server.ts'
import { signOutEverywhere } from '#app/services/account/sign-out-everywhere.server.ts'

/** Signs the viewer out on every device, this one included. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'account.use')
  await signOutEverywhere(call)
  return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': await closeSession(call.db, request) } })
}

export const loader = () => redirect('/account')
