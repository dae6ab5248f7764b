import { shanghaiTimeOf } from '../time.ts'
import type { ProposalContent } from './content.ts'

/** The letters of a receipt number: capitals and digits without look-alikes. */
export const RECEIPT_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** How many of them follow the day. */
export const RECEIPT_LETTERS = 8

/** `R-20261122-7KQ2M9XA`: the day of the sending in Hangzhou, then letters that nobody can guess. */
export function receiptNumber(sentAt: Date, letters: string): string {
  const { year, month, day } = shanghaiTimeOf(sentAt)
  return `R-${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}-${letters}`
}

/**
 * What the digest of a receipt is taken of: the content as JSON without blanks, its fields in this order, UTF-8. Answers
 * are part of it where there are any.
 * Whoever has the content can so work the digest out again.
 */
export function canonicalText(content: ProposalContent): string {
  const { approach, plan, team, references, priceYuan, contactName, contactPhone, answers } = content
  const asked = answers?.map(({ question, kind, answer }) => ({ question, kind, answer }))
  const rest = { approach, plan, team, references, priceYuan, contactName, contactPhone }
  return JSON.stringify({ ...rest, ...(asked && { answers: asked }) })
}
