import { z } from 'zod'
import { isCalendarDay } from '../calendar-day.ts'
import { cleanText } from '../loose/clean.ts'
import { NEXT_STEP_MAX } from '../match/next-step.ts'
import { line } from '../scenario/parts/fields.ts'
import { graphemesIn } from '../text-length.ts'

/** What came of a talk. */
export const OUTCOMES = ['continue', 'notNow', 'no'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const MINUTES_MAX = 2000

/** Minutes of a talk. Whoever goes on says what comes next and on which day. */
export const minutesInput = z
  .object({
    version: z.coerce.number().int(),
    minutes: z
      .string({ error: 'required' })
      .transform(cleanText)
      .refine((text) => text !== '', 'required')
      .refine((text) => graphemesIn(text) <= MINUTES_MAX, `tooLong:${MINUTES_MAX}`),
    outcome: z.enum(OUTCOMES, { error: 'choose' }),
    nextStep: line(NEXT_STEP_MAX).default(''),
    nextStepOn: z
      .string()
      .optional()
      .transform((day) => day?.trim() || null)
      .refine((day) => day === null || isCalendarDay(day), 'unknown'),
  })
  .superRefine(({ outcome, nextStep, nextStepOn }, context) => {
    if (outcome !== 'continue') return
    if (!nextStep) context.addIssue({ code: 'custom', path: ['nextStep'], message: 'required' })
    if (!nextStepOn) context.addIssue({ code: 'custom', path: ['nextStepOn'], message: 'required' })
  })
export type MinutesInput = z.output<typeof minutesInput>
