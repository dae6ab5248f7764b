import { parse } from 'csv-parse/sync'
import type { Sheet, SheetRow } from '#app/domain/listing/cell.ts'
import { cellCount } from './cell-count.ts'
import { LIMITS } from './limits.ts'
import { RefusedFile } from './refused-file.ts'

// Blank lines count here, but not as rows.
const LINES_MAX = LIMITS.rows * 2

/** Reads a CSV file in UTF-8, UTF-16 or GB18030, separated by comma, semicolon or tab. @throws {RefusedFile} */
export function readCsv(bytes: Uint8Array, fileName: string, onRow: (rows: number) => void): Sheet[] {
  const text = decoded(bytes)
  const count = cellCount(onRow)
  const records = recordsOf(text)
  if (records.length >= LINES_MAX) throw new RefusedFile('tooManyRows', { max: LIMITS.rows })
  const rows = records.flatMap((record, at): SheetRow[] => {
    const cells = record.map((cell) => (cell.trim() === '' ? null : plain(cell).slice(0, LIMITS.cellCharacters)))
    const last = cells.findLastIndex((cell) => cell !== null)
    if (last < 0) return []
    cells.forEach((cell, column) => {
      if (cell !== null) count.cell(column)
    })
    count.row()
    return [{ row: at + 1, cells: cells.slice(0, last + 1) }]
  })
  return [{ name: fileName.replace(/\.[^.]*$/u, ''), rows }]
}

/** Without the ' that was put before a text so that nobody takes it for a formula. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/u, '')

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: LINES_MAX,
    })
  } catch {
    throw new RefusedFile('damaged')
  }
}

function decoded(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding: the next may fit.
    }
  }
  throw new RefusedFile('encodingUnknown')
}

/** The separator that the first lines hold most of, outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/gu, '')
  const times = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].sort((a, b) => times(b) - times(a))[0] ?? ','
}
