import { dayText, instantOf, shanghaiTimeOf } from '../time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The day in Hangzhou at an instant, so many days on: `2026-12-04`. */
export function dayAt(instant: Date, daysOn = 0): string {
  const { year, month, day } = shanghaiTimeOf(new Date(instant.getTime() + daysOn * DAY_MS))
  return `${year}-${two(month)}-${two(day)}`
}

/** Days from one day to another, negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** 12月4日, or 4 December; with its year when that is not this one. */
export function dayWords(day: string, now: Date, locale: 'zh' | 'en'): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const whole = dayText(instantOf({ year, month, day: dayOfMonth }), locale)
  if (year !== shanghaiTimeOf(now).year) return whole
  return locale === 'zh' ? whole.replace(/^\d+年/, '') : whole.replace(/ \d+$/, '')
}
