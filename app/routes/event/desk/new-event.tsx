import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { eventInput } from '#app/domain/event/event-input.ts'
import { NEW_EVENT_FORM } from '#app/domain/event/form-values.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { createEvent } from '#app/services/event/create-event.server.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'
import { EventForm } from '#app/ui/event/desk/event-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(eventDeskText[localeIn(matches)].newTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  await callFor(request, 'event.edit', { state: 'draft' })
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'event.edit', { state: 'draft' })
  const parsed = parseForm(await request.formData(), eventInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const made = await createEvent(call, parsed.value)
  if (!made.ok) return invalid(parsed.values, made.errors)
  return redirectSaying(eventDeskAddress(made.code), { event: 'created' })
}

export default function NewEvent() {
  const answer = useActionData<typeof action>()
  const words = useWords(eventDeskText)
  return (
    <EventForm
      title={words.newTitle}
      submit={words.create}
      crumbs={[{ label: words.title, href: '/curator/events' }]}
      version={null}
      published={false}
      values={answer?.values ?? NEW_EVENT_FORM}
      errors={answer?.errors ?? {}}
    />
  )
}
