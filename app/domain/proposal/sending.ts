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
 * What the digest of a receipt is taken of: the content as JSON without blanks, its fields in this order, UTF-8. What
 * is optional is part of it where there is any, so that the text of an older proposal stays what it was.
 * Whoever has the content can so work the digest out again; `salt` keeps those from it who could guess the content.
 */
export function canonicalText(content: ProposalContent, salt: string | null = null): string {
  const { approach, plan, team, references, priceYuan, contactName, contactPhone } = content
  const { answers, targets, milestones, cited, openings, resources, priceNote, validDays } = content
  return JSON.stringify({
    ...{ approach, plan, team, references, priceYuan, contactName, contactPhone },
    answers: answers?.map(({ question, kind, answer }) => ({ question, kind, answer })),
    targets: targets?.map(({ metric, unit, target, method, level, value, proof }) => {
      return { metric, unit, target, method, level, value, proof }
    }),
    milestones: milestones?.map(({ what, due, evidence }) => ({ what, due, evidence })),
    cited: cited?.map(({ kind, capabilityId, name }) => ({ kind, capabilityId, name })),
    openings: openings?.map(({ kind, note, quantity, conditions, period }) => {
      return { kind, note, quantity, conditions, period }
    }),
    resources: resources?.map(({ what, purpose }) => ({ what, purpose })),
    ...{ priceNote, validDays },
    ...(salt !== null && { salt }),
  })
}
