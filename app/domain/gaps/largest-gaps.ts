import { type GapColumn, isCatchAll } from './axis.ts'
import { type GapCell, standingOf, unmetOf } from './cell.ts'
import { type GapCounts, gapRowOf } from './count-gaps.ts'

/** A cell worth naming, with how much of it is missing or idle. */
export interface NamedGap {
  tagId: string
  column: GapColumn
  count: number
}

/** The cells that the sentence above the map names. */
export interface LargestGaps<Named = NamedGap> {
  /** Most needs without a fitting company. */
  unmet: Named[]
  /** Most companies where nothing is needed. */
  idle: Named[]
}

const NAMED = 2

/** The largest gaps among these tags, in both directions; of equal ones those that stand first. */
export function largestGaps(
  counts: GapCounts,
  tagIds: readonly string[],
  columns: readonly GapColumn[],
  named = NAMED,
): LargestGaps {
  const cells = tagIds.flatMap((tagId) => {
    const row = gapRowOf(counts, tagId)
    return columns.flatMap((column, at) => (row.cells[at] ? [{ tagId, column, cell: row.cells[at] }] : []))
  })
  const most = (size: (cell: GapCell, column: GapColumn) => number) =>
    cells
      .map(({ tagId, column, cell }) => ({ tagId, column, count: size(cell, column) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, named)
  return {
    unmet: most(unmetOf),
    // A company that names no place is missed nowhere.
    idle: most((cell, column) => (standingOf(cell) === 'idle' && !isCatchAll(column) ? cell.companies : 0)),
  }
}
