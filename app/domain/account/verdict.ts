import { z } from 'zod'
import { cleanText } from '../loose/clean.ts'

/** Longest reason that is given to somebody for a refusal or a closed account. */
export const REASON_MAX = 300

/** A reason that somebody will read. */
const reason = z
  .string({ error: 'required' })
  .transform(cleanText)
  .refine((text) => text !== '', 'required')
  .refine((text) => text.length <= REASON_MAX, `tooLong:${REASON_MAX}`)

/** Closing an account: why. */
export const closeInput = z.object({ reason })
