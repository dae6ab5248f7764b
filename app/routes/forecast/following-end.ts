import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { leaveForecast } from '#app/services/following/follow.server.ts'
import { FOLLOWING, FORECASTS } from '#app/ui/forecast/addresses.ts'

/** Ends following a forecast, and goes back to the page on which that was pressed. */
export async function action({ request, params }: ActionFunctionArgs) {
  await leaveForecast(await signedInCallOf(request), params.id ?? '')
  const form = await request.formData()
  return redirect(form.get('to') === 'following' ? FOLLOWING : FORECASTS, 303)
}

export const loader = () => redirect(FORECASTS)
