import { z } from 'zod'
import { cleanText } from '../loose/clean.ts'
import { graphemesIn } from '../text-length.ts'

export const DECISIONS = ['select', 'decline'] as const

/** Shortest and longest reason of a decision, in characters as people count them: the bidder reads it. */
const REASON_MIN = 10
export const REASON_MAX = 1000

/** What the agency decides about a proposal, and why. */
export const decisionInput = z.object({
  decision: z.enum(DECISIONS, { error: 'choose' }),
  reason: z
    .string({ error: 'required' })
    .transform(cleanText)
    .refine((text) => graphemesIn(text) >= REASON_MIN, `tooShort:${REASON_MIN}`)
    .refine((text) => graphemesIn(text) <= REASON_MAX, `tooLong:${REASON_MAX}`),
})
export type DecisionInput = z.output<typeof decisionInput>
