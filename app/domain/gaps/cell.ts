/** What one cell of the gap map counts. */
export interface GapCell {
  /** Needs that take proposals now. */
  needs: number
  /** Companies that offer something here. */
  companies: number
  /** Pairs of these needs with companies, from anywhere, that reach the fitting score. */
  pairs: number
  /** Needs with at least one such pair. */
  covered: number
}

/** How demand and supply of a cell stand to each other. */
export const STANDINGS = ['gap', 'partly', 'covered', 'idle', 'empty'] as const
export type Standing = (typeof STANDINGS)[number]

/** The word for a cell: needs come first, since a need without a company is what the map is for. */
export function standingOf({ needs, companies, covered }: GapCell): Standing {
  if (needs === 0) return companies === 0 ? 'empty' : 'idle'
  if (covered === 0) return 'gap'
  return covered < needs ? 'partly' : 'covered'
}

/** Share of needs with a fitting company as a whole percentage; 100 only for all, 0 only for none. Null without needs. */
export function coverageOf({ needs, covered }: Pick<GapCell, 'needs' | 'covered'>): number | null {
  if (needs === 0) return null
  return covered === 0 ? 0 : Math.max(1, Math.floor((100 * covered) / needs))
}

/** Needs of a cell that no company fits. */
export function unmetOf({ needs, covered }: GapCell): number {
  return needs - covered
}
