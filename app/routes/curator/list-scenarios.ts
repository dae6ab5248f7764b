import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { putOnList } from '#app/services/list/choose-entries.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

/** Puts the ticked scenarios on a list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const ticked = (await request.formData()).getAll('scenario').map(String)
  const put = await putOnList(SCENARIO_LIST, call, params.id ?? '', ticked)
  return redirectSaying(listAddress(params.id ?? ''), { put: String(put) })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(listAddress(params.id ?? ''))
