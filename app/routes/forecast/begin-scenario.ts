import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { beginScenario } from '#app/services/forecast/begin-scenario.server.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { FORECASTS } from '#app/ui/forecast/addresses.ts'

/** Begins the announced scenario as a draft, and opens it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = await beginScenario(await signedInCallOf(request), params.id ?? '')
  return redirect(scenarioAddress(id), 303)
}

export const loader = () => redirect(FORECASTS)
