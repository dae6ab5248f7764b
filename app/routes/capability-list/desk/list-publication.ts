import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { publishCapabilityList } from '#app/services/capability-list/publish-capability-list.server.ts'
import { composedAddress } from '#app/ui/capability-list/addresses.ts'

/** Publishes a capability list; when something stands against it, its page says what. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const form = await request.formData()
  const id = params.id ?? ''
  const seen = { id, version: Number(form.get('version')), capabilities: Number(form.get('capabilities')) }
  const { ok } = await publishCapabilityList(call, seen)
  return ok ? redirectSaying(composedAddress(id), { list: 'published' }) : redirect(composedAddress(id), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(composedAddress(params.id ?? ''))
