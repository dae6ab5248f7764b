import { instantOf, shanghaiTimeOf } from '../time.ts'

/** When a verification is to be looked at again: so many months on, at the same hour; at the end of a shorter month. */
export function dueAgainAt(verifiedAt: Date, months: number): Date {
  const { year, month, ...clock } = shanghaiTimeOf(verifiedAt)
  const ahead = month - 1 + months
  const then = { year: year + Math.floor(ahead / 12), month: (ahead % 12) + 1 }
  const lastDay = new Date(Date.UTC(then.year, then.month, 0)).getUTCDate()
  return instantOf({ ...clock, ...then, day: Math.min(clock.day, lastDay) })
}

/** Whether a verification is older than the months for which it is fresh. */
export function isDueAgain(verifiedAt: Date | null, months: number, now: Date): boolean {
  return verifiedAt !== null && dueAgainAt(verifiedAt, months) <= now
}
