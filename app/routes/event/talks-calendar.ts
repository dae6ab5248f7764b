import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAnswer } from '#app/http/calendar-answer.server.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { talksCalendar } from '#app/services/event/calendar.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { calendarWords } from '#app/text/event-calendar.ts'

/** The talks of an event that somebody may see, as a calendar: one's own for members. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { event, talks } = await talksFor(await signedInCallOf(request), params.code ?? '')
  const words = calendarWords(await localeOf(request))
  return calendarAnswer(talksCalendar(event, talks, new URL(request.url).origin, words), `${event.code}-talks.ics`)
}
