import { z } from 'zod'
import { isCalendarDay } from '../calendar-day.ts'
import { line } from '../scenario/parts/fields.ts'
import { matchNote } from './answer.ts'

/** Longest name of a next step, in characters as people count them. */
export const NEXT_STEP_MAX = 200

/**
 * What happens next and on which day; both or neither, since a step without a day is due never.
 * @param today the day in Hangzhou, before which nothing can be planned
 */
export function nextStepInput(today: string) {
  return z
    .object({
      version: z.coerce.number().int(),
      nextStep: line(NEXT_STEP_MAX).default(''),
      nextStepOn: z.string().trim().refine(isDayOrEmpty, 'dateUnreadable').default(''),
      stepNote: matchNote,
    })
    .superRefine(({ nextStep, nextStepOn }, ctx) => {
      const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
      if (nextStep && !nextStepOn) wrong('nextStepOn', 'required')
      if (nextStepOn && !nextStep) wrong('nextStep', 'required')
      if (isDayOrEmpty(nextStepOn) && nextStepOn !== '' && nextStepOn < today) wrong('nextStepOn', 'deadlinePassed')
    })
}
export type NextStepInput = z.output<ReturnType<typeof nextStepInput>>

function isDayOrEmpty(text: string): boolean {
  return text === '' || isCalendarDay(text)
}
