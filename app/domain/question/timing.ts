import { dayAt, momentOf } from '../calendar-day.ts'
import { addWorkingDays, workingDaysBetween } from '../working-days.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The last day on which may be asked: so many working days before the day on which the scenario closes. */
export function lastAskingDay(closesAt: Date, cutOffDays: number): string {
  return addWorkingDays(closingDay(closesAt), -cutOffDays)
}

/** The instant at which asking ends: the midnight after its last day, or the deadline where that comes first. */
export function askingEndsAt(closesAt: Date, cutOffDays: number): Date {
  const midnight = new Date(momentOf(lastAskingDay(closesAt, cutOffDays)).getTime() + DAY_MS)
  return midnight < closesAt ? midnight : closesAt
}

/**
 * The day by which an answer is to be public: so many working days after the question, and a working day before the
 * scenario closes, where that comes first.
 */
export function answerDueOn(askedOn: string, closesAt: Date, answerDays: number): string {
  const due = addWorkingDays(askedOn, answerDays)
  const last = addWorkingDays(closingDay(closesAt), -1)
  return due < last ? due : last > askedOn ? last : askedOn
}

/** Working days that are left until an answer is due; once it is overdue, by how many, as a negative number. */
export function workingDaysLeft(dueOn: string, now: Date): number {
  const today = dayAt(now)
  return today <= dueOn ? workingDaysBetween(today, dueOn) : -Math.max(1, workingDaysBetween(dueOn, today))
}

/** A deadline at midnight belongs to the day that ends with it. */
function closingDay(closesAt: Date): string {
  return dayAt(new Date(closesAt.getTime() - 1))
}
