import type { ProposalPart } from '#app/domain/proposal/parts.ts'

/** The page of a company's own proposal. */
export function proposalAddress(id: string): string {
  return `/company/proposals/${id}`
}

/** The page of its newest receipt. */
export function receiptAddress(id: string): string {
  return `${proposalAddress(id)}/receipt`
}

/** The page of one part of it. */
export function proposalPartAddress(id: string, part: ProposalPart): string {
  return `${proposalAddress(id)}/parts/${part}`
}

/** Where a part saves itself while it is written. */
export function partDraftAddress(id: string, part: ProposalPart): string {
  return `${proposalPartAddress(id, part)}/draft`
}

/** The place of a control in its page. */
export function fieldAnchor(name: string): string {
  return `#field-${name.replace(/[^\w-]/g, '-')}`
}
