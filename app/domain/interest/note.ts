import { z } from 'zod'
import { paragraph } from '../scenario/parts/fields.ts'

/** Longest note beside an interest, in characters as people count them. */
export const INTEREST_NOTE_MAX = 300

/** What comes with an interest: a note, or nothing. */
export const interestInput = z.object({
  note: paragraph(INTEREST_NOTE_MAX).default(''),
})
