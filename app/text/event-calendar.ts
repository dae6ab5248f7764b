import { eventText } from './event.ts'
import type { Locale } from './locale.ts'

/** The words of calendars of events and of talks. */
export function calendarWords(locale: Locale) {
  const words = eventText[locale]
  return {
    name: words.events,
    cancelled: (title: string, reason: string) => ({
      title: words.calendarCancelled(title),
      reason: words.calendarReason(reason),
    }),
    talk: ({ need, company }: { need: string; company: string }) => words.calendarTalk(need, company),
    atTable: (place: string, table: number) => words.atTable(place, String(table)),
  }
}
