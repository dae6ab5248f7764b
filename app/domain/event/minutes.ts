import { z } from 'zod'
import { cleanLine, cleanText } from '../loose/clean.ts'
import { graphemesIn } from '../text-length.ts'

/** What came of a talk. */
export const OUTCOMES = ['continue', 'notNow', 'no'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const MINUTES_MAX = 2000
export const NEXT_STEP_MAX = 200
const DAY = /^\d{4}-\d{2}-\d{2}$/

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
    nextStep: z
      .string()
      .default('')
      .transform(cleanLine)
      .refine((text) => graphemesIn(text) <= NEXT_STEP_MAX, `tooLong:${NEXT_STEP_MAX}`),
    nextStepOn: z
      .string()
      .optional()
      .transform((day) => day?.trim() || null)
      .refine((day) => day === null || (DAY.test(day) && isDay(day)), 'unknown'),
  })
  .superRefine(({ outcome, nextStep, nextStepOn }, context) => {
    if (outcome !== 'continue') return
    if (!nextStep) context.addIssue({ code: 'custom', path: ['nextStep'], message: 'required' })
    if (!nextStepOn) context.addIssue({ code: 'custom', path: ['nextStepOn'], message: 'required' })
  })
export type MinutesInput = z.output<typeof minutesInput>

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
