import { dayAt, momentOf } from '../calendar-day.ts'
import { addWorkingDays } from '../working-days.ts'
import { earliestDeadline } from './rules.ts'

/** A time in which the site could not be used. */
export interface Outage {
  startsAt: Date
  endsAt: Date
}

/** Deadlines so many working days after an outage still count as touched by it: those are the days of sending. */
const TOUCHED_WORKING_DAYS = 3

/** Until when deadlines are touched by an outage: the end of the third working day after the day on which it ended. */
export function touchedUntil({ endsAt }: Outage): Date {
  return momentOf(dayAt(momentOf(addWorkingDays(dayAt(endsAt), TOUCHED_WORKING_DAYS)), 1))
}

/** Whether an outage touched this deadline: it fell into the outage, or into the days of sending after it. */
export function isTouched(outage: Outage, scenario: { openedAt: Date | null; closesAt: Date | null }): boolean {
  const { openedAt, closesAt } = scenario
  if (!openedAt || !closesAt) return false
  return openedAt < outage.endsAt && closesAt > outage.startsAt && closesAt <= touchedUntil(outage)
}

/** The deadline in place of one that was touched: as much later as the outage lasted, with the days of notice at least. */
export function deadlineAfter({ startsAt, endsAt }: Outage, closesAt: Date, now: Date): Date {
  const later = new Date(closesAt.getTime() + endsAt.getTime() - startsAt.getTime())
  const earliest = earliestDeadline(now)
  return later > earliest ? later : earliest
}
