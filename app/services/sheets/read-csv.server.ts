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

/** A file that says what it is written in is taken at its word. */
const MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
]

function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  for (const encoding of marked ? [marked.encoding] : ['utf-8', 'gb18030']) {
    try {
      // A decoder takes the mark of its own encoding away, but leaves the one that GB18030 writes (84 31 95 33).
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/u, '')
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
