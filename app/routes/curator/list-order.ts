import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { orderAsked } from '#app/http/list-order-form.server.ts'
import { orderList, stepOnList } from '#app/services/list/choose-entries.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

/** Orders a list: one scenario a place up or down when its button was pressed, else by the numbers beside them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const id = params.id ?? ''
  const asked = orderAsked(await request.formData())
  if ('step' in asked) await stepOnList(SCENARIO_LIST, call, id, asked.step.id, asked.step.by)
  else await orderList(SCENARIO_LIST, call, { id, version: asked.version }, asked.typed)
  return redirect(listAddress(id), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(listAddress(params.id ?? ''))
