import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAnswer } from '#app/http/calendar-answer.server.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { eventsCalendar } from '#app/services/event/calendar.server.ts'
import { calendarWords } from '#app/text/event-calendar.ts'
import { comingEvents, pastEvents } from '#db/stores/events/events.ts'

const COMING_MAX = 500
const PAST_MAX = 100

/** Every event that the public reads, as a calendar to subscribe to: cancelled ones say so. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const events = [
    ...(await pastEvents(db.read, now, { limit: PAST_MAX, offset: 0 })),
    ...(await comingEvents(db.read, now, { limit: COMING_MAX, offset: 0 })),
  ]
  const words = calendarWords(await localeOf(request))
  return calendarAnswer(eventsCalendar(events, new URL(request.url).origin, words), 'xinghui-events.ics')
}
