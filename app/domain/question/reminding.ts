import { addWorkingDays, workingDaysBetween } from '../working-days.ts'

/**
 * When an agency is reminded of a question, in working days after the day on which its answer is due: the working day
 * before, the day itself, and then every so many.
 */
const REMINDER_STEPS = { before: -1, due: 0, every: 2 } as const

/** The newest step of reminding that has come for an answer due on a day; null before the first. */
export function reminderStep(dueOn: string, today: string): number | null {
  if (today < dueOn) return workingDaysBetween(today, dueOn) <= -REMINDER_STEPS.before ? REMINDER_STEPS.before : null
  const over = workingDaysBetween(dueOn, today)
  return REMINDER_STEPS.due + Math.floor(over / REMINDER_STEPS.every) * REMINDER_STEPS.every
}

/** The last day on which an answer may be due to be on the desks as soon due today. */
export function soonDueUntil(today: string): string {
  return addWorkingDays(today, -REMINDER_STEPS.before)
}
