import type { GapColumn } from './axis.ts'
import type { GapCell } from './cell.ts'

/** A need as it is counted. */
export interface CountedNeed {
  /** Its tags and all above them, each once. */
  under: readonly string[]
  column: GapColumn
  /** How many companies fit it. */
  fitting: number
}

/** A company as it is counted: each thing it offers with its tags and the columns where that stands. */
export interface CountedCompany {
  offers: readonly { under: readonly string[]; columns: readonly GapColumn[] }[]
}

/** One line of the map: cells in the order of the columns. `total` counts everything once, so it is no sum of them. */
export interface GapRow {
  total: GapCell
  cells: GapCell[]
}

/** A whole map: a row for each tag with anything under it, and one for everything, whatever its tags. */
export interface GapCounts {
  whole: GapRow
  rows: ReadonlyMap<string, GapRow>
}

/** Counts needs and companies, one after the other, under every tag. What has several tags counts once under each. */
export function gapCounter(columns: readonly GapColumn[]) {
  const whole = emptyRow(columns.length)
  const rows = new Map<string, GapRow>()
  const rowOf = (tagId: string) => {
    const row = rows.get(tagId) ?? emptyRow(columns.length)
    rows.set(tagId, row)
    return row
  }
  return {
    counts: { whole, rows } satisfies GapCounts,
    addNeed(need: CountedNeed) {
      const at = columns.indexOf(need.column)
      for (const row of [whole, ...Array.from(new Set(need.under), rowOf)]) addNeed([row.total, row.cells[at]], need)
    },
    addCompany(company: CountedCompany) {
      for (const [tagId, places] of placesOf(company)) {
        const row = tagId === null ? whole : rowOf(tagId)
        row.total.companies += 1
        for (const column of places) addCompany(row.cells[columns.indexOf(column)])
      }
    },
  }
}

/** Counts a market at once. */
export function countGaps(
  columns: readonly GapColumn[],
  needs: Iterable<CountedNeed>,
  companies: Iterable<CountedCompany>,
): GapCounts {
  const counter = gapCounter(columns)
  for (const need of needs) counter.addNeed(need)
  for (const company of companies) counter.addCompany(company)
  return counter.counts
}

/** The row of a tag; one of zeros when nothing stands under it. */
export function gapRowOf({ rows, whole }: GapCounts, tagId: string): GapRow {
  return rows.get(tagId) ?? emptyRow(whole.cells.length)
}

/** The columns of a company under each of its tags, and, for null, of all it offers. */
function placesOf({ offers }: CountedCompany): Map<string | null, Set<GapColumn>> {
  const places = new Map<string | null, Set<GapColumn>>()
  for (const { under, columns } of offers) {
    for (const tagId of [null, ...under]) {
      const known = places.get(tagId) ?? new Set()
      for (const column of columns) known.add(column)
      places.set(tagId, known)
    }
  }
  return places
}

function addNeed(cells: (GapCell | undefined)[], { fitting }: CountedNeed) {
  for (const cell of cells) {
    if (!cell) continue
    cell.needs += 1
    cell.pairs += fitting
    if (fitting > 0) cell.covered += 1
  }
}

function addCompany(cell: GapCell | undefined) {
  if (cell) cell.companies += 1
}

function emptyRow(width: number): GapRow {
  return { total: emptyCell(), cells: Array.from({ length: width }, emptyCell) }
}

function emptyCell(): GapCell {
  return { needs: 0, companies: 0, pairs: 0, covered: 0 }
}
