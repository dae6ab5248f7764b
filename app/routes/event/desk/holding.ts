import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { holdEvent } from '#app/services/event/hold-event.server.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'

/** Marks an event as held. */
export async function action({ request, params }: ActionFunctionArgs) {
  const code = params.code ?? ''
  await holdEvent(await signedInCallOf(request), code)
  return redirectSaying(eventDeskAddress(code), { event: 'held' })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(eventDeskAddress(params.code ?? ''))
