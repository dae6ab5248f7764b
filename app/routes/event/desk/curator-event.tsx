import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { REGISTRATION_ANSWERS } from '#app/domain/event/registration.ts'
import { callFor } from '#app/http/call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { eventDesk } from '#app/services/event/event-desk.server.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { EventDeskPage } from '#app/ui/event/desk/event-desk-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const SHOWS = ['all', 'present', 'absent'] as const
const DONE = ['created', 'saved', 'published', 'held', 'cancelled'] as const
const FIND_MAX = 60

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(page?.desk.event.title ?? eventDeskText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'event.readEverybody')
  const asked = new URL(request.url).searchParams
  const show = SHOWS.find((one) => one === asked.get('show')) ?? 'all'
  const find = (asked.get('find') ?? '').trim().slice(0, FIND_MAX)
  const { flash, headers } = await flashOf(request)
  const desk = await eventDesk(call, params.code ?? '', { show, find })
  const done = DONE.find((one) => one === flash.event) ?? null
  const registered = REGISTRATION_ANSWERS.find((one) => one === flash.registration) ?? null
  return data({ desk, show, find, done, registered }, { headers })
}

export default function CuratorEvent() {
  return <EventDeskPage {...useLoaderData<typeof loader>()} />
}
