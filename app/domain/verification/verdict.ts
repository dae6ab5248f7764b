import { z } from 'zod'
import { cleanText } from '../loose/clean.ts'

/** Why an organisation is refused, or asked for more. */
export const VERIFICATION_GROUNDS = [
  'nameDiffers',
  'codeDiffers',
  'licenceMissing',
  'licenceUnreadable',
  'notOperating',
  'other',
] as const
export type VerificationGround = (typeof VERIFICATION_GROUNDS)[number]

/** Longest reason that is given to somebody. */
export const GROUND_WORDS_MAX = 300

/** Not verifying an organisation: refused, or asked for more; for what, in which words, and which version was looked at. */
export const notVerifiedInput = z.object({
  verdict: z.enum(['refuse', 'askMore'], { error: 'choose' }),
  ground: z.enum(VERIFICATION_GROUNDS, { error: 'choose' }),
  reason: z
    .string({ error: 'required' })
    .transform(cleanText)
    .refine((text) => text !== '', 'required')
    .refine((text) => text.length <= GROUND_WORDS_MAX, `tooLong:${GROUND_WORDS_MAX}`),
  version: z.coerce.number({ error: 'unknown' }).int(),
})

/** Verifying an organisation: which version was looked at. */
export const verifyInput = z.object({ version: z.coerce.number({ error: 'unknown' }).int() })

/** What a curator found. A refusal, and a request for more, carry what the members read. */
export type Verdict = { kind: 'verify' } | { kind: 'refuse' | 'askMore'; ground: VerificationGround; reason: string }

/** What was answered the last time, as the members read it. */
export interface VerificationAnswer {
  act: 'refuse' | 'askMore'
  /** Null for answers from before grounds were named. */
  ground: VerificationGround | null
  reason: string
  at: Date
}
