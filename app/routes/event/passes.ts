import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { makePass } from '#app/services/event/registration/make-pass.server.ts'
import { registrationAddress } from '#app/ui/event/addresses.ts'

/** Makes a code for the door and opens it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const organisationId = new URL(request.url).searchParams.get('organisation') ?? ''
  const token = await makePass(call, params.code ?? '', organisationId)
  return redirect(`/event-passes/${token}`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(registrationAddress(params.code ?? ''))
