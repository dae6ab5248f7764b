import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { eventRows } from '#app/services/event/event-rows.server.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { CuratorEvents } from '#app/ui/event/desk/curator-events.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countFinished, finishedEvents, unfinishedEvents } from '#db/stores/events/events.ts'

const PAGE = 20
const UNFINISHED = 100

export const meta: MetaFunction = ({ matches }) => pageTitle(eventDeskText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'event.readUnpublished')
  const { page, offset } = pageOf(request, PAGE)
  return {
    unfinished: await eventRows(db.read, await unfinishedEvents(db.read, UNFINISHED)),
    finished: await eventRows(db.read, await finishedEvents(db.read, { limit: PAGE, offset })),
    mayEdit: may(viewer, 'event.edit', { state: 'draft' }),
    page,
    pages: Math.ceil((await countFinished(db.read)) / PAGE),
  }
}

export default function Events() {
  return <CuratorEvents {...useLoaderData<typeof loader>()} />
}
