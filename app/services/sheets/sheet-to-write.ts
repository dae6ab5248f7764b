/** What a cell may hold when written. A Date is shown as day and time in Hangzhou; formulas cannot be written. */
export type CellToWrite = string | number | Date | null

/** A column of a sheet to be written. */
export interface ColumnToWrite {
  header: string
  /** In characters of Western width; a Chinese character takes two. */
  width?: number
  required?: boolean
  /** How empty cells below are prepared for typing: long codes and telephone numbers stay text. */
  typed?: 'text' | 'number' | 'day'
  /** A drop-down in the rows below. `open`: something else, or several, may be typed as well. */
  choices?: { words: readonly string[]; open: boolean }
}

/** A table with a frozen header. */
export interface SheetToWrite {
  name: string
  columns: readonly ColumnToWrite[]
  rows: readonly (readonly CellToWrite[])[]
  /** Indices of rows to be tinted, such as those with problems. */
  marked?: ReadonlySet<number>
}

/** A sheet of plain paragraphs, such as how to fill in the others. */
export interface NotesToWrite {
  name: string
  paragraphs: readonly string[]
}
