import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { withdrawCapability } from '#app/services/capability/withdraw-capability.server.ts'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'

/** Takes a capability off the list. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await withdrawCapability(await deskCallOf(request, 'company'), id)
  return redirectSaying('/company/capabilities', { done: 'withdrawn' })
}

export const loader = ({ params: { id = '' } }: ActionFunctionArgs) => redirect(capabilityAddress(id))
