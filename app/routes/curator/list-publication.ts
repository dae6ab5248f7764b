import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { publishList } from '#app/services/list/publish-list.server.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'

/** Publishes a list; when something stands against it, its check page says what. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const form = await request.formData()
  const address = listAddress(params.id ?? '')
  const seen = { id: params.id ?? '', version: Number(form.get('version')), scenarios: Number(form.get('scenarios')) }
  const { ok } = await publishList(call, seen)
  if (!ok) return redirect(`${address}/check`, 303)
  return redirectSaying(address, { list: 'published' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`${listAddress(params.id ?? '')}/check`)
