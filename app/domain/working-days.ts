// The tables of the package, not its functions: those read the machine's clock and are a day off west of Greenwich.
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { dayAt, momentOf } from './calendar-day.ts'

const HOLIDAYS = new Set(Object.keys(published.holidays))
const MAKE_UP_DAYS = new Set(Object.keys(published.workdays))
const KNOWN_YEARS = new Set([...HOLIDAYS].map(yearOf))

/**
 * Whether the State Council's holidays and make-up days of this year are known here. Until they are published, Monday
 * to Friday count as working days, which a page says wherever it relied on them.
 */
export function calendarKnown(year: number): boolean {
  return KNOWN_YEARS.has(year)
}

/** Whether offices work on this day (2026-10-10): not on holidays, and on weekends only to make up for one. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay()
  return MAKE_UP_DAYS.has(day) || (weekday >= 1 && weekday <= 5 && !HOLIDAYS.has(day))
}

/** How many working days lie after the first day, up to and including the other; 0 when that is not later. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = dayBeside(from, 1); day <= to; day = dayBeside(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The working day so many working days after this day, or before it when `days` is negative; with 0 the day itself. */
export function addWorkingDays(day: string, days: number): string {
  let at = day
  for (let left = Math.abs(days); left > 0; ) {
    at = dayBeside(at, Math.sign(days))
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** The years from one day to the other whose calendar is not known yet. */
export function unknownYears(from: string, to: string): number[] {
  const first = yearOf(from)
  const years = Array.from({ length: Math.max(0, yearOf(to) - first) + 1 }, (_, on) => first + on)
  return years.filter((year) => !calendarKnown(year))
}

function dayBeside(day: string, daysOn: number): string {
  return dayAt(momentOf(day), daysOn)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
