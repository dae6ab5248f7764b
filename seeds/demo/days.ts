import { instantOf, shanghaiTimeOf } from '#app/domain/time.ts'

/** A clock time in Hangzhou some days from now; a negative number lies in the past. */
export function atDay(now: Date, days: number, hour: number, minute = 0): Date {
  const { year, month, day } = shanghaiTimeOf(now)
  return instantOf({ year, month, day: day + days, hour, minute })
}
