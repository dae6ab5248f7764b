/** The review of one scenario. */
export function reviewAddress(id: string): string {
  return `/curator/review/${id}`
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
