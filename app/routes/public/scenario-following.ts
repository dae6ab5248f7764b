import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { watchScenario } from '#app/services/following/follow.server.ts'

/** Begins to follow a public scenario. */
export async function action({ request, params }: ActionFunctionArgs) {
  await watchScenario(await signedInCallOf(request), params.code ?? '')
  return redirect(`/scenarios/${params.code}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/scenarios/${params.code}`)
