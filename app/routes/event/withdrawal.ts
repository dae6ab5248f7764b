import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { withdrawRegistration } from '#app/services/event/registration/withdraw-registration.server.ts'
import { afterRegistration, registrationAddress } from '#app/ui/event/addresses.ts'

/** Withdraws the registration of an organisation. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const code = params.code ?? ''
  const organisationId = new URL(request.url).searchParams.get('organisation') ?? ''
  await withdrawRegistration(call, code, organisationId)
  return redirectSaying(afterRegistration(call.viewer, code, organisationId), { registration: 'withdrawn' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(registrationAddress(params.code ?? ''))
