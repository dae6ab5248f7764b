import { z } from 'zod'
import { cleanText } from '../loose/clean.ts'
import { graphemesIn } from '../text-length.ts'

const REASON_MIN = 6
const REASON_MAX = 500

/** Why an event is cancelled: everybody reads this. */
export const eventCancellationInput = z.object({
  reason: z
    .string({ error: 'required' })
    .transform(cleanText)
    .refine((text) => graphemesIn(text) >= REASON_MIN, `tooShort:${REASON_MIN}`)
    .refine((text) => graphemesIn(text) <= REASON_MAX, `tooLong:${REASON_MAX}`),
})
