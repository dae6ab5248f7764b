import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { eventInput } from '#app/domain/event/event-input.ts'
import { eventFormOf } from '#app/domain/event/form-values.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { tagBookOf } from '#app/services/catalogue/tag-book.server.ts'
import { editEvent } from '#app/services/event/edit-event.server.ts'
import { eventTo } from '#app/services/event/event-for.server.ts'
import { tagName } from '#app/services/match/tag-names.server.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'
import { EventForm } from '#app/ui/event/desk/event-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(eventDeskText[localeIn(matches)].edit, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const event = await eventTo('event.edit', db.read, viewer, params.code ?? '')
  const tags = await tagBookOf(db)
  const names = event.tagIds.map((id) => tagName(id, tags, 'zh'))
  const { code, title, version, state } = event
  return { code, title, version, published: state === 'published', form: eventFormOf(event, names) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const { code } = await eventTo('event.edit', call.db.read, call.viewer, params.code ?? '')
  const parsed = parseForm(await request.formData(), eventInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const seen = { code, version: Number(textAt(parsed.values, 'version')) }
  const written = await editEvent(call, seen, parsed.value)
  if (!written.ok) return invalid(parsed.values, written.errors)
  return redirectSaying(eventDeskAddress(code), { event: 'saved' })
}

export default function EditEvent() {
  const { code, title, version, published, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(eventDeskText)
  return (
    <EventForm
      title={words.edit}
      submit={words.save}
      crumbs={[
        { label: words.title, href: '/curator/events' },
        { label: title, href: eventDeskAddress(code) },
      ]}
      version={version}
      published={published}
      values={answer?.values ?? form}
      errors={answer?.errors ?? {}}
    />
  )
}
