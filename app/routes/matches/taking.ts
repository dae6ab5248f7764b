import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { takeMatch } from '#app/services/match/take-match.server.ts'

/** A curator makes a pair their own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  await takeMatch(await signedInCallOf(request), id)
  return redirect(`/matches/${id}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/matches/${params.id}`)
