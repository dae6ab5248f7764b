import { z } from 'zod'
import { budgetFrom } from '../loose/amount.ts'
import { fold } from '../loose/clean.ts'
import { paragraph, REMARK_MAX } from '../scenario/parts/fields.ts'

/** A bare figure in the price field means 万元. */
const FIELD_UNIT_YUAN = 10_000
/** Longest note on the price, in characters as people count them. */
export const PRICE_NOTE_MAX = REMARK_MAX * 5
/** Longest time for which an offer may bind, in days. */
const VALID_DAYS_MAX = 365
const DAYS = /^(\d{1,3})\s*(?:个?(?:自然)?[天日]|days?)?$/iu

/** One amount in 万元 or in a unit that is named; nothing, 面议 and 待定 leave the price open. */
export const priceInput = z.string().transform((text, context): number | null => {
  const outcome = budgetFrom(text, FIELD_UNIT_YUAN)
  const fault = outcome.ok ? (outcome.value.kind === 'amount' ? null : openOrFault(outcome.value.kind)) : null
  if (!outcome.ok || fault) {
    context.addIssue({ code: 'custom', message: outcome.ok ? (fault ?? '') : outcome.problem.code, input: text })
    return z.NEVER
  }
  return outcome.value.maxYuan
})

/** What the price includes, and how it comes about. */
export const priceNoteInput = paragraph(PRICE_NOTE_MAX)

/** For how many days from the deadline the offer binds: 90, 90天, 90 days; null when it was left open. */
export const validDaysInput = z.string().transform((text, context): number | null => {
  const typed = fold(text).trim()
  if (typed === '') return null
  const days = Number(DAYS.exec(typed)?.[1] ?? 0)
  if (days >= 1 && days <= VALID_DAYS_MAX) return days
  context.addIssue({ code: 'custom', message: `between:1–${VALID_DAYS_MAX}` })
  return z.NEVER
})

/** A price as the field shows it: reading it gives the same again. */
export function priceText(yuan: number | null): string {
  if (yuan === null) return ''
  return (yuan / FIELD_UNIT_YUAN).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 4 })
}

function openOrFault(kind: string): string | null {
  return kind === 'negotiable' || kind === 'unstated' ? null : 'onePrice'
}
