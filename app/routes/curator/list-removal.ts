import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { takeOff } from '#app/services/list/choose-entries.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

/** Takes a scenario off a list again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const ids = (await request.formData()).getAll('scenario').map(String)
  await takeOff(SCENARIO_LIST, call, params.id ?? '', ids)
  return redirect(listAddress(params.id ?? ''), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(listAddress(params.id ?? ''))
