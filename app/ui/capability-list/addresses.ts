/** Every capability list at the curator's desk. */
export const CAPABILITY_LISTS = '/curator/capability-lists'

/** One capability list at the curator's desk. */
export function composedAddress(id: string): string {
  return `${CAPABILITY_LISTS}/${id}`
}

/** One published capability list; the address is lasting. */
export function capabilityListAddress(code: string): string {
  return `/capability-lists/${code}`
}

/** A page of what can be chosen for a list, found by words. */
export function chooserAddress(id: string, q: string, page: number): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return `${composedAddress(id)}${search ? `?${search}` : ''}#choose`
}
