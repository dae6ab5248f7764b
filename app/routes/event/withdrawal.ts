import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { hasRole } from '#app/domain/viewer.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { withdrawRegistration } from '#app/services/event/registration/withdraw-registration.server.ts'

/** Withdraws the registration of an organisation. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const code = params.code ?? ''
  const organisationId = new URL(request.url).searchParams.get('organisation') ?? ''
  await withdrawRegistration(call, code, organisationId)
  const to = hasRole(call.viewer, 'curator')
    ? `/curator/events/${code}`
    : `/events/${code}/registration?organisation=${organisationId}`
  return redirectSaying(to, { registration: 'withdrawn' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/events/${params.code}/registration`)
