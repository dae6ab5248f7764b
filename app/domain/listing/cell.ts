/**
 * One cell as a workbook holds it. Numbers shown as dates arrive as `wall` (wall-clock `YYYY-MM-DD` or
 * `YYYY-MM-DD HH:mm`); a formula counts with its result; `fault` is a spreadsheet error such as #REF!.
 */
export type Cell = string | number | boolean | null | { wall: string } | { fault: string }

/** A row that holds something. `row` is its number in the sheet, from 1; `cells[0]` is column A. */
export interface SheetRow {
  row: number
  cells: readonly Cell[]
}

/** One sheet of a workbook, or the whole of a CSV file. */
export interface Sheet {
  name: string
  rows: readonly SheetRow[]
}

/** What a person sees in the cell, for the preview; dates as year-month-day. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'object') return 'wall' in cell ? cell.wall : cell.fault
  return String(cell)
}

/** True when nothing but blanks is in the cell. */
export const isBlank = (cell: Cell | undefined): boolean => shownCell(cell).trim() === ''

/** The letter of a column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const head = index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : ''
  return head + String.fromCharCode(65 + (index % 26))
}
