import type { LoaderFunctionArgs } from '@remix-run/node'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { calendarAnswer } from '#app/http/calendar-answer.server.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { eventsCalendar } from '#app/services/event/calendar.server.ts'
import { eventFor } from '#app/services/event/event-for.server.ts'
import { calendarWords } from '#app/text/event-calendar.ts'

/** One event for a calendar. A draft is in no calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, viewer } = await callOf(request)
  const event = await eventFor(db.read, viewer, params.code ?? '')
  if (!may(viewer, 'event.read', event)) throw new Refusal('not_found', event.code)
  const words = calendarWords(await localeOf(request))
  return calendarAnswer(eventsCalendar([event], new URL(request.url).origin, words), `${event.code}.ics`)
}
