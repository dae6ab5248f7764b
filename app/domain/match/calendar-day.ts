import { isDay } from '../loose/shanghai.ts'
import { instantOf } from '../time.ts'

/** Whether a text such as 2026-02-28 is a day of the calendar. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}

/** The instant at which a clock in Hangzhou shows this time (14:30) of this day (2026-12-04). */
export function momentOf(day: string, time = '00:00'): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantOf({ year, month, day: date, hour, minute })
}
