import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { callOf } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { eventRows } from '#app/services/event/event-rows.server.ts'
import { eventText } from '#app/text/event.ts'
import { EventsPage } from '#app/ui/event/events-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { comingEvents, eventCounts, pastEvents } from '#db/stores/events/events.ts'

const PAGE = 20

export const meta: MetaFunction = ({ matches }) => pageTitle(eventText[localeIn(matches)].events, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer, now } = await callOf(request)
  const past = new URL(request.url).searchParams.get('when') === 'past'
  const { page, offset } = pageOf(request, PAGE)
  const events = await (past ? pastEvents : comingEvents)(db.read, now, { limit: PAGE, offset })
  const counts = await eventCounts(db.read, now)
  return {
    past,
    rows: await eventRows(db.read, events),
    counts,
    page,
    pages: Math.ceil((past ? counts.past : counts.coming) / PAGE),
    curates: may(viewer, 'event.readEverybody'),
  }
}

export default function Events() {
  return <EventsPage {...useLoaderData<typeof loader>()} />
}
