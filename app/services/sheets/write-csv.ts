import type { CellToWrite, SheetToWrite } from './sheet-to-write.ts'

const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/u

/**
 * Writes a table as CSV that spreadsheets open rightly: UTF-8 with a byte order mark, CRLF, and a ' before every text
 * that would otherwise be taken for a formula. Dates are written as 2027-05-10 17:00 in Hangzhou.
 */
export function writeCsv({ columns, rows }: Pick<SheetToWrite, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(field).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function field(cell: CellToWrite): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (cell instanceof Date) return new Date(cell.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  const safe = LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n;\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
