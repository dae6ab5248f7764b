import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { CAPABILITY_LIST } from '#app/services/capability-list/capability-lists.ts'
import { takeOff } from '#app/services/list/choose-entries.server.ts'
import { composedAddress } from '#app/ui/capability-list/addresses.ts'

/** Takes a capability off a list again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const ids = (await request.formData()).getAll('capability').map(String)
  await takeOff(CAPABILITY_LIST, call, params.id ?? '', ids)
  return redirect(composedAddress(params.id ?? ''), 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(composedAddress(params.id ?? ''))
