import { z } from 'zod'
import { cleanLine, cleanText } from '../loose/clean.ts'
import { graphemesIn } from '../text-length.ts'
import { BATCH_MAX, FIRST_YEAR, LAST_YEAR } from './naming.ts'

const LIST_TITLE_MAX = 60
const LIST_INTRO_MAX = 1000

/** Year, batch, title and introduction of a list. The intro may be empty. */
export const listInput = z.object({
  year: wholeBetween(FIRST_YEAR, LAST_YEAR),
  batch: wholeBetween(1, BATCH_MAX),
  title: z
    .string({ error: 'required' })
    .transform(cleanLine)
    .refine((text) => text !== '', 'required')
    .refine((text) => graphemesIn(text) <= LIST_TITLE_MAX, `tooLong:${LIST_TITLE_MAX}`),
  intro: z
    .string()
    .default('')
    .transform(cleanText)
    .refine((text) => graphemesIn(text) <= LIST_INTRO_MAX, `tooLong:${LIST_INTRO_MAX}`),
})
export type ListInput = z.output<typeof listInput>

function wholeBetween(min: number, max: number) {
  const range = `between:${min}–${max}`
  return z.coerce.number({ error: 'required' }).int(range).min(min, range).max(max, range)
}
