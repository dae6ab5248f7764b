import { z } from 'zod'
import { isCalendarDay } from '../calendar-day.ts'
import { endReason, MATCH_NOTE_MAX, matchNote, noteForOther } from '../match/answer.ts'
import { NEXT_STEP_MAX } from '../match/next-step.ts'
import { givenLine } from '../scenario/parts/fields.ts'

/** What a curator may do to many pairs at once. */
export const BATCH_DEEDS = ['hand', 'nextStep', 'agree', 'land', 'lose', 'note'] as const
export type BatchDeed = (typeof BATCH_DEEDS)[number]

/** How many pairs one batch may have. */
export const BATCH_MAX = 500

const given = z.string({ error: 'required' })
const givenNote = given.trim().min(1, 'required').max(MATCH_NOTE_MAX, `tooLong:${MATCH_NOTE_MAX}`)

/**
 * A deed with what it needs: a person, a step and its day, a reason, a note.
 * @param today the day in Hangzhou, before which nothing can be planned
 */
export function batchInput(today: string) {
  const day = given.refine(isCalendarDay, 'dateUnreadable').refine((on) => on >= today, 'deadlinePassed')
  return z.discriminatedUnion('deed', [
    z.object({ deed: z.literal('hand'), ownerId: z.string({ error: 'choose' }).min(1, 'choose') }),
    z.object({ deed: z.literal('nextStep'), nextStep: given.pipe(givenLine(NEXT_STEP_MAX)), nextStepOn: day }),
    z.object({ deed: z.literal('agree'), note: matchNote }),
    z.object({ deed: z.literal('land'), note: matchNote }),
    z.object({ deed: z.literal('lose'), reason: endReason, note: matchNote }).superRefine(noteForOther),
    z.object({ deed: z.literal('note'), note: givenNote }),
  ])
}
export type BatchInput = z.output<ReturnType<typeof batchInput>>

/** Bringing pairs together. */
export interface IntroductionInput {
  deed: 'introduce'
}

/** What a batch does, as it is stored. */
export type BatchDetail = BatchInput | IntroductionInput
