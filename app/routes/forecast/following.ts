import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { followForecast } from '#app/services/following/follow.server.ts'
import { FORECASTS } from '#app/ui/forecast/addresses.ts'

/** Begins to follow a forecast. */
export async function action({ request, params }: ActionFunctionArgs) {
  await followForecast(await signedInCallOf(request), params.id ?? '')
  return redirect(FORECASTS, 303)
}

export const loader = () => redirect(FORECASTS)
