import type { FormValues } from '../form.ts'
import { textAt } from '../scenario/rows.ts'

/** Rows of the grid at first, how many come with each "more", and how many it has at most. */
export const GRID_ROWS = 8
export const GRID_ROWS_MORE = 20
export const GRID_ROWS_MAX = 100

/** The name of one cell of the grid. */
export function gridCell(row: number, field: string): string {
  return `cell[${row}].${field}`
}

/** How many rows the grid of a form has. */
export function gridRowsOf(form: FormValues): number {
  const asked = Number(textAt(form, 'rows'))
  return Number.isSafeInteger(asked) ? Math.min(Math.max(asked, GRID_ROWS), GRID_ROWS_MAX) : GRID_ROWS
}

/**
 * The rows that somebody pasted or typed, with their headers first: those of the text when there is one, else those of
 * the grid under the headers that it shows. Null when neither holds anything.
 * @param headers what stands above the columns of the grid, by field
 */
export function pastedRows(form: FormValues, headers: ReadonlyMap<string, string>): string[][] | null {
  const text = textAt(form, 'text')
  if (text.trim() !== '') return tabbedRows(text)
  const rows = Array.from({ length: gridRowsOf(form) }, (_, row) =>
    [...headers.keys()].map((field) => textAt(form, gridCell(row, field))),
  ).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  return rows.length > 0 ? [[...headers.values()], ...rows] : null
}

/**
 * The cells of a block that a spreadsheet put on the clipboard: tabs between cells, line breaks between rows, and quotes
 * around a cell that holds either.
 */
export function tabbedRows(text: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu
  for (const [whole, quoted, plain = '', end] of text.matchAll(cells)) {
    if (whole === '') break
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== '\t' && end !== '') rows.push([])
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''))
}
