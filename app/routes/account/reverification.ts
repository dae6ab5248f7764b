import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { askReverification } from '#app/services/organisation/ask-reverification.server.ts'
import { organisationAddress } from '#app/ui/verification/addresses.ts'

/** An owner asks that the organisation be verified again. */
export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  await askReverification(await signedInCallOf(request), organisationId)
  return redirectSaying(organisationAddress(organisationId), { reverification: 'asked' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(organisationAddress(params.organisationId ?? ''))
