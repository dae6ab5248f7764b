import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { publishEvent } from '#app/services/event/publish-event.server.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'

/** Publishes an event, so that organisations can register. */
export async function action({ request, params }: ActionFunctionArgs) {
  const code = params.code ?? ''
  await publishEvent(await signedInCallOf(request), code)
  return redirectSaying(eventDeskAddress(code), { event: 'published' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(eventDeskAddress(params.code ?? ''))
