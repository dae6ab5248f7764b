import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { orderList, stepOnList } from '#app/services/list/choose-scenarios.server.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

const PLACE = 'place-'

/** Orders a list: one scenario a place up or down when its button was pressed, else by the numbers beside them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const id = params.id ?? ''
  const form = await request.formData()
  const [way, scenarioId] = String(form.get('move') ?? '').split(':')
  if (scenarioId) await stepOnList(call, id, scenarioId, way === 'up' ? -1 : 1)
  else await orderList(call, { id, version: Number(form.get('version')) }, placesIn(form))
  return redirect(listAddress(id), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(listAddress(params.id ?? ''))

function placesIn(form: FormData): Record<string, string> {
  const typed = [...form].filter(([name]) => name.startsWith(PLACE))
  return Object.fromEntries(typed.map(([name, value]) => [name.slice(PLACE.length), String(value)]))
}
