import { isDay } from './loose/shanghai.ts'
import { dayText, instantOf, shanghaiTimeOf, stampText } from './time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

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

/** The day in Hangzhou at an instant, so many days on: `2026-12-04`. */
export function dayAt(instant: Date, daysOn = 0): string {
  return stampText(new Date(instant.getTime() + daysOn * DAY_MS)).slice(0, 10)
}

/** Days from one day to another, negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((momentOf(to).getTime() - momentOf(from).getTime()) / DAY_MS)
}

/** 12月4日, or 4 December; with its year when that is not this one. */
export function dayWords(day: string, now: Date, locale: 'zh' | 'en'): string {
  const moment = momentOf(day)
  const whole = dayText(moment, locale)
  if (shanghaiTimeOf(moment).year !== shanghaiTimeOf(now).year) return whole
  return locale === 'zh' ? whole.replace(/^\d+年/, '') : whole.replace(/ \d+$/, '')
}
