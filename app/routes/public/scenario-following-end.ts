import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { leaveScenario } from '#app/services/following/follow.server.ts'
import { FOLLOWING } from '#app/ui/forecast/addresses.ts'

/** Ends following a public scenario, and goes back to the page on which that was pressed. */
export async function action({ request, params }: ActionFunctionArgs) {
  await leaveScenario(await signedInCallOf(request), params.code ?? '')
  const form = await request.formData()
  return redirect(form.get('to') === 'following' ? FOLLOWING : `/scenarios/${params.code}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/scenarios/${params.code}`)
