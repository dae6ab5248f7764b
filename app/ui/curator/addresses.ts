import { type Seen, seenText } from '#app/domain/review/several.ts'

/** Everything that waits for a review. */
export const REVIEW_QUEUE = '/curator/review'

/** The review of one scenario. */
export function reviewAddress(id: string): string {
  return `/curator/review/${id}`
}

/** Several scenarios before they pass; with `done`, what became of each. */
export function approvalsAddress(seen: readonly Seen[], done = false): string {
  const params = new URLSearchParams(seen.map((one) => ['scenario', seenText(one)]))
  if (done) params.set('done', '1')
  return `${REVIEW_QUEUE}/approvals?${params}`
}

/** One list at the curator's desk. */
export function listAddress(id: string): string {
  return `/curator/lists/${id}`
}

/** A queue with its filters, at one of its pages. Defaults are left out. */
export function queueAddress(path: string, asked: { agency: string; tag: string }, page: number): string {
  const params = new URLSearchParams()
  if (asked.agency) params.set('agency', asked.agency)
  if (asked.tag) params.set('tag', asked.tag)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return search ? `${path}?${search}` : path
}
