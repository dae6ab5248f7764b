import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { reopenAccount } from '#app/services/account/reopen-account.server.ts'

/** Opens a closed account again. */
export async function action({ request, params: { personId = '' } }: ActionFunctionArgs) {
  await reopenAccount(await callFor(request, 'administration.use'), personId)
  return redirect(`/admin/people/${personId}`, { status: 303 })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/admin/people/${params.personId}`)
