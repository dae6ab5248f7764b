import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { minutesInput } from '#app/domain/event/minutes.ts'
import { may } from '#app/domain/permission.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { talkFor, talkToMinute, writeMinutes } from '#app/services/event/talks/write-minutes.server.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { eventAddress } from '#app/ui/event/addresses.ts'
import { MinutesPage } from '#app/ui/event/talks/minutes-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(eventTalksText[localeIn(matches)].minutesTitle, localeIn(matches))

export async function loader({ request, params: { code = '', id = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await signedInCallOf(request)
  const { talk, event, ...sides } = await talkFor(db.read, viewer, code, id)
  const { flash, headers } = await flashOf(request)
  const { title, startsAt, slotMinutes, state } = event
  const page = {
    event: { code: event.code, title, startsAt, slotMinutes },
    talk,
    ...sides,
    writes: may(viewer, 'event.writeMinutes', { state }),
    saved: flash.minutes === 'saved',
  }
  return data(page, { headers })
}

export async function action({ request, params: { code = '', id = '' } }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  await talkToMinute(call.db.read, call.viewer, code, id)
  const parsed = parseForm(await request.formData(), minutesInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  await writeMinutes(call, code, id, parsed.value)
  return redirectSaying(`${eventAddress(code)}/talks/${id}`, { minutes: 'saved' })
}

export default function Minutes() {
  return <MinutesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
