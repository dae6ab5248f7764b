import { z } from 'zod'
import { creditCode } from '../account/credit-code-field.ts'
import { cleanLine, cleanText } from '../loose/clean.ts'

export const CLAIM_STATES = ['waiting', 'approved', 'refused', 'withdrawn'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** Why a claim is refused. `claimedByOther` is what the other claims are told once one was approved. */
export const CLAIM_GROUNDS = ['codeDiffers', 'notShown', 'notStaff', 'claimedByOther', 'other'] as const
export type ClaimGround = (typeof CLAIM_GROUNDS)[number]

const POST_MAX = 40
/** Longest reason of a claim, and longest answer to it. */
export const CLAIM_REASON_MAX = 500
const ANSWER_MAX = 300

/** 认领: whose company it is, which post the person has there, and why the platform should believe it. */
export const claimInput = z.object({
  creditCode,
  post: given(cleanLine, POST_MAX),
  reason: given(cleanText, CLAIM_REASON_MAX),
})
export type ClaimInput = z.output<typeof claimInput>

/** A curator's answer. A refusal names its ground, and says more where the ground is another. */
export const claimVerdictInput = z
  .object({
    verdict: z.enum(['approve', 'refuse'], { error: 'choose' }),
    version: z.coerce.number({ error: 'unknown' }).int(),
    ground: z.enum(CLAIM_GROUNDS, { error: 'choose' }).optional(),
    answer: z
      .string()
      .optional()
      .transform((text) => cleanText(text ?? ''))
      .refine((text) => text.length <= ANSWER_MAX, `tooLong:${ANSWER_MAX}`),
  })
  .superRefine(({ verdict, ground, answer }, context) => {
    if (verdict !== 'refuse') return
    if (!ground) context.addIssue({ code: 'custom', path: ['ground'], message: 'choose' })
    if (ground === 'other' && answer === '') context.addIssue({ code: 'custom', path: ['answer'], message: 'required' })
  })
export type ClaimVerdict = z.output<typeof claimVerdictInput>

function given(clean: (text: string) => string, max: number) {
  return z
    .string({ error: 'required' })
    .transform(clean)
    .refine((text) => text !== '', 'required')
    .refine((text) => text.length <= max, `tooLong:${max}`)
}
