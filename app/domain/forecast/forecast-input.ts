import { z } from 'zod'
import { settleTags } from '../listing/settle-tags.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { severalTags } from '../loose/cells.ts'
import { TITLE_MAX } from '../scenario/parts/basics.ts'
import { givenLine, paragraph } from '../scenario/parts/fields.ts'
import { monthAt, monthFrom } from './month.ts'

export const FORECAST_SUMMARY_MAX = 1000
const TAGS_MAX = 12

/** What a forecast says: a title, a few words, tags, and the month in which the scenario is expected. */
export function forecastInput({ now, resolve }: { now: Date; resolve: ResolveTag }) {
  return z
    .object({
      agencyId: z.string({ error: 'choose' }).min(1, 'choose'),
      title: givenLine(TITLE_MAX),
      summary: paragraph(FORECAST_SUMMARY_MAX).refine((text) => text !== '', 'required'),
      tags: z
        .string()
        .transform(severalTags)
        .refine((words) => words.length > 0, 'required')
        .refine((words) => words.length <= TAGS_MAX, `tooMany:${TAGS_MAX}`),
      expectedMonth: z
        .string()
        .refine((text) => text.trim() !== '', { message: 'required', abort: true })
        .transform(monthFrom)
        .refine((month) => month !== null, { message: 'monthUnread', abort: true })
        .refine((month) => month !== null && month >= monthAt(now), 'monthPassed')
        .transform((month) => month ?? ''),
    })
    .transform(({ tags, ...rest }) => {
      const { tagIds, freeTags } = settleTags(tags, resolve, {})
      return { ...rest, tagIds, freeTags }
    })
}
export type ForecastInput = z.output<ReturnType<typeof forecastInput>>

const REASON_MIN = 6
export const FORECAST_REASON_MAX = 300

/** Why a forecast is taken back: followers read it. */
export const forecastWithdrawalInput = z.object({
  reason: paragraph(FORECAST_REASON_MAX).refine((text) => text.length >= REASON_MIN, `tooShort:${REASON_MIN}`),
})
