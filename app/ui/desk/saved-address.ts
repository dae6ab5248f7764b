import type { SavedPage } from '#app/domain/desk/saved-filter.ts'

const PATHS: Record<SavedPage, string> = { matches: '/curator/matches', suggestions: '/curator/suggestions' }

/** The address that a saved filter stands for. */
export function addressOf(page: SavedPage, search: string): string {
  return search ? `${PATHS[page]}?${search}` : PATHS[page]
}
