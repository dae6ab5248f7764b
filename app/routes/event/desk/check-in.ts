import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { checkInFromList } from '#app/services/event/registration/check-in.server.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'

/** Checks an organisation in from the list, where somebody came without their code. */
export async function action({ request, params: { code = '', organisationId = '' } }: ActionFunctionArgs) {
  await checkInFromList(await signedInCallOf(request), code, organisationId)
  return redirect(`${eventDeskAddress(code)}#come`, 303)
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(eventDeskAddress(params.code ?? ''))
