import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { takeCapabilitiesApart } from '#app/services/alike/part-capabilities.server.ts'
import { capabilityAddress } from '#app/ui/company-desk/addresses.ts'

/** Takes a capability that was set aside as a double out again. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  await takeCapabilitiesApart(await deskCallOf(request, 'company'), id)
  return redirectSaying(capabilityAddress(id), { alike: 'apart' })
}

export const loader = ({ params: { id = '' } }: LoaderFunctionArgs) => redirect(capabilityAddress(id))
