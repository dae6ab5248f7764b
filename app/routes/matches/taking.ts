import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { handOverMatch } from '#app/services/match/hand-over-match.server.ts'

/** A curator makes a pair their own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  const call = await signedInCallOf(request)
  await handOverMatch(call, id, call.viewer.personId)
  return redirect(`/matches/${id}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/matches/${params.id}`)
