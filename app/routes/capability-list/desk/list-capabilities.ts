import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { CAPABILITY_LIST } from '#app/services/capability-list/capability-lists.ts'
import { putOnList } from '#app/services/list/choose-entries.server.ts'
import { composedAddress } from '#app/ui/capability-list/addresses.ts'

/** Puts the ticked capabilities on a list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const ticked = (await request.formData()).getAll('capability').map(String)
  const put = await putOnList(CAPABILITY_LIST, call, params.id ?? '', ticked)
  return redirectSaying(composedAddress(params.id ?? ''), { put: String(put) })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(composedAddress(params.id ?? ''))
