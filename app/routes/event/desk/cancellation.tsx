import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { eventCancellationInput } from '#app/domain/event/cancellation.ts'
import { callFor, signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { cancelEvent } from '#app/services/event/cancel-event.server.ts'
import { eventTo } from '#app/services/event/event-for.server.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'
import { CancellationForm } from '#app/ui/event/desk/cancellation-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(eventDeskText[localeIn(matches)].cancel, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const { code, title } = await eventTo('event.cancel', db.read, viewer, params.code ?? '')
  return { code, title }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'event.cancel', { state: 'published' })
  const code = params.code ?? ''
  const parsed = parseForm(await request.formData(), eventCancellationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await cancelEvent(call, code, parsed.value.reason)
  return redirectSaying(eventDeskAddress(code), { event: 'cancelled' })
}

export default function Cancellation() {
  return <CancellationForm {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
