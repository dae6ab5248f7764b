import { z } from 'zod'
import { DECLINE_REASONS, SIDES } from './lifecycle.ts'

/** Longest note on a pair. */
export const MATCH_NOTE_MAX = 500

export const matchNote = z.string().trim().max(MATCH_NOTE_MAX, `tooLong:${MATCH_NOTE_MAX}`).optional()
export const endReason = z.enum(DECLINE_REASONS, { error: 'choose' })

/** One side's answer to an introduction. Saying no takes a reason; "other" takes words. */
export const answerInput = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accepted'), side: z.enum(SIDES), note: matchNote }),
  z
    .object({ answer: z.literal('declined'), side: z.enum(SIDES), reason: endReason, note: matchNote })
    .superRefine(noteForOther),
])
export type AnswerInput = z.output<typeof answerInput>

/** "Other" alone says nothing to the other side. */
export function noteForOther(
  { reason, note }: { reason?: string | undefined; note?: string | undefined },
  ctx: z.RefinementCtx,
) {
  if (reason === 'other' && !note) ctx.addIssue({ code: 'custom', path: ['note'], message: 'required' })
}
