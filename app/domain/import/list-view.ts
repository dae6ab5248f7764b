import { columnLetter, isBlank, type Sheet, shownCell } from '../listing/cell.ts'
import type { SkippedRow } from '../listing/examine-book.ts'
import type { RowProblem } from '../listing/examine-row.ts'
import { type Heading, likelyHeaderRow } from '../listing/headers.ts'
import type { LikeRow } from './like-row.ts'
import type { ShownRecord } from './shown-record.ts'
import type { RowUpdate } from './update-row.ts'

/** One row of a list as people are shown it. */
export interface ShownRow {
  sheet: string
  row: number
  /** null: refused. */
  record: ShownRecord | null
  unit: { name: string; isNew: boolean } | null
  /** Its unit and title are there already; it makes nothing. */
  existing: boolean
  /** What it would change in a record that is there: the one of its code, or the one of its unit and title. */
  update: RowUpdate | null
  problems: RowProblem[]
  /** What it nearly repeats. */
  like: LikeRow | null
}

/** One column of a sheet: what stands above it and what it was taken for. */
export interface ColumnView {
  letter: string
  header: string
  field: string | null
  by: Heading<string>['columns'][number]['by']
}

/** A sheet: its columns, or those of the row that looks most like a header when none was recognised. */
export interface SheetView {
  name: string
  recognised: boolean
  headerRow: number
  columns: ColumnView[]
  missing: string[]
}

/** A list as people are shown it, whichever kind it is. */
export interface ListView {
  sheets: SheetView[]
  rows: ShownRow[]
  skipped: SkippedRow[]
  /** Files that came with the list and that a good row names. */
  namedFiles: string[]
  /** What somebody has seen of the changes: those of rows with a code, and those of known titles besides. */
  seen: { coded: string; all: string }
}

/** The columns of a sheet for looking through and mapping by hand; null for a sheet without a row of texts. */
export function sheetView(sheet: Sheet, heading: Heading<string> | null): SheetView | null {
  const { name } = sheet
  if (heading) {
    const columns = heading.columns.map(({ letter, header, field, by }) => ({ letter, header, field, by }))
    return { name, recognised: true, headerRow: heading.row, columns, missing: heading.missing }
  }
  const likely = likelyHeaderRow(sheet)
  if (!likely) return null
  const columns = likely.cells.flatMap((cell, index): ColumnView[] =>
    isBlank(cell) ? [] : [{ letter: columnLetter(index), header: shownCell(cell), field: null, by: 'unknown' }],
  )
  return { name, recognised: false, headerRow: likely.row, columns, missing: [] }
}
