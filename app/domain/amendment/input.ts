import { z } from 'zod'
import { isCalendarDay, momentOf } from '../calendar-day.ts'
import { cleanText } from '../loose/clean.ts'
import { closingFrom } from '../loose/day.ts'
import { loose } from '../scenario/parts/fields.ts'
import { graphemesIn } from '../text-length.ts'

/** Shortest and longest reason of a change, in characters as people count them: everybody reads it. */
const REASON_MIN = 6
export const AMENDMENT_REASON_MAX = 1000

const reason = z
  .string({ error: 'required' })
  .transform(cleanText)
  .refine((text) => graphemesIn(text) >= REASON_MIN, `tooShort:${REASON_MIN}`)
  .refine((text) => graphemesIn(text) <= AMENDMENT_REASON_MAX, `tooLong:${AMENDMENT_REASON_MAX}`)

/** Why something is changed, or why a change goes back to its agency. */
export const amendmentReasonInput = z.object({ reason })

/** Another deadline, and why. */
export const deadlineInput = z.object({
  closesAt: z.string({ error: 'required' }).pipe(loose(closingFrom)),
  reason,
})

const times = { startsOn: day(), startsTime: clock(), endsOn: day(), endsTime: clock() }
const INVERTED = { path: ['endsOn'], error: 'endBeforeStart' }

/** When the site could not be used; the end lies behind the beginning. */
export const outageTimes = z.object(times).transform(instantsOf).refine(isForward, INVERTED)

/** The same, with what everybody reads about it. */
export const outageInput = z
  .object({ ...times, reason })
  .transform(({ reason: why, ...given }) => ({ ...instantsOf(given), reason: why }))
  .refine(isForward, INVERTED)

function instantsOf({ startsOn, startsTime, endsOn, endsTime }: Record<keyof typeof times, string>) {
  return { startsAt: momentOf(startsOn, startsTime), endsAt: momentOf(endsOn, endsTime) }
}

function isForward({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean {
  return startsAt < endsAt
}

function day() {
  return z.string({ error: 'required' }).refine(isCalendarDay, 'dayUnread')
}

function clock() {
  return z.string({ error: 'required' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock')
}
