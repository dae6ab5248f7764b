import type { SavedPage } from './saved-filter.ts'

const PATHS: Record<SavedPage, string> = { matches: '/curator/matches', suggestions: '/curator/suggestions' }
const WORD_MAX = 60
const PAGE_MAX = 9999

/** The address of a page of the desk with its search part; without one, everything that the page has. */
export function addressOf(page: SavedPage, search = ''): string {
  return search ? `${PATHS[page]}?${search}` : PATHS[page]
}

/** The address of a batch. */
export function batchAddress(id: string): string {
  return `${PATHS.matches}/batches/${id}`
}

/** A choice as it was typed, empty when there is none. */
export function wordIn(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? '').trim().slice(0, WORD_MAX)
}

/** A choice among some; undefined when it is none of them. */
export function choiceIn<Code extends string>(
  params: URLSearchParams,
  name: string,
  codes: readonly Code[],
): Code | undefined {
  return codes.find((code) => code === params.get(name))
}

/** The page that is asked for, the first one when it is no number. */
export function pageIn(params: URLSearchParams, max = PAGE_MAX): number {
  const typed = params.get('page') ?? ''
  return /^\d{1,4}$/.test(typed) ? Math.min(Math.max(1, Number(typed)), max) : 1
}
