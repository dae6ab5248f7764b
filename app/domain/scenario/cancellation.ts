import { z } from 'zod'
import { cleanText } from '../loose/clean.ts'

const CANCEL_REASON_MIN = 6
export const CANCEL_REASON_MAX = 500

/** Why a scenario is cancelled: everybody who saw it can read this. */
export const cancellationInput = z.object({
  reason: z
    .string({ error: 'required' })
    .transform(cleanText)
    .refine((text) => text.length >= CANCEL_REASON_MIN, `tooShort:${CANCEL_REASON_MIN}`)
    .refine((text) => text.length <= CANCEL_REASON_MAX, `tooLong:${CANCEL_REASON_MAX}`),
})
