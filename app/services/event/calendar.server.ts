import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { instantOf, shanghaiTimeOf } from '#app/domain/time.ts'
import type { StoredEvent } from '#db/stores/events/events.ts'
import type { NamedTalk } from '#db/stores/events/talks.ts'

/** What stays the same when a site moves: calendars know an entry by it. */
const DOMAIN = 'events.xinghui'

/** The words that a calendar needs besides those of its events. */
interface CalendarWords {
  name: string
  cancelled: (title: string, reason: string) => { title: string; reason: string }
  talk: (talk: { need: string; company: string }) => string
  atTable: (place: string, table: number) => string
}

/** An instant of an event's day, from minutes since its midnight in Hangzhou. */
function instantOnDay(event: Pick<StoredEvent, 'startsAt'>, minutes: number): Date {
  const { year, month, day } = shanghaiTimeOf(event.startsAt)
  return instantOf({ year, month, day, minute: minutes })
}

/** Events as an iCalendar file (RFC 5545). Instants are UTC, which every calendar shows at its own clock. */
export function eventsCalendar(events: readonly StoredEvent[], origin: string, words: CalendarWords): string {
  const calendar = emptyCalendar(words.name)
  for (const event of events) {
    const cancelled = event.state === 'cancelled'
    const told = cancelled ? words.cancelled(event.title, event.closedReason) : { title: event.title, reason: '' }
    calendar.createEvent({
      id: `${event.id}@${DOMAIN}`,
      sequence: event.sequence,
      stamp: event.updatedAt,
      start: event.startsAt,
      end: event.endsAt,
      summary: told.title,
      location: event.place,
      description: [told.reason, event.about].filter(Boolean).join('\n\n'),
      url: `${origin}/events/${event.code}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

/** Somebody's own talks at an event. */
export function talksCalendar(
  event: StoredEvent,
  talks: readonly NamedTalk[],
  origin: string,
  words: CalendarWords,
): string {
  const calendar = emptyCalendar(words.name)
  const cancelled = event.state === 'cancelled'
  for (const { talk, scenarioTitle, companyName } of talks) {
    calendar.createEvent({
      id: `${talk.id}@${DOMAIN}`,
      sequence: event.sequence + talk.version,
      stamp: event.updatedAt,
      start: instantOnDay(event, talk.slot),
      end: instantOnDay(event, talk.slot + event.slotMinutes),
      summary: words.talk({ need: scenarioTitle, company: companyName }),
      location: words.atTable(event.place, talk.table),
      url: `${origin}/events/${event.code}/talks/${talk.id}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

function emptyCalendar(name: string) {
  const calendar = ical({ name, prodId: { company: 'xinghui', product: 'events', language: 'ZH' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  // Only a hint: the library would write a Date under a zone as if it were local there.
  calendar.x('X-WR-TIMEZONE', 'Asia/Shanghai')
  return calendar
}
