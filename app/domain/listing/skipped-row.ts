import { cleanLine, wordKey } from '../loose/clean.ts'
import { isBlank, type SheetRow, shownCell } from './cell.ts'
import { headerKey } from './header-key.ts'
import type { Heading } from './headers.ts'

/** Why a row below the header is no record. */
export type SkipReason = 'blank' | 'note' | 'total' | 'example' | 'headerAgain'

const NOTE = /^(?:注意事项|填表说明|填报说明|备注|附注|说明|注|notes?|remarks?)(?:\s*[:：\d(（]|$)/iu
const TOTAL = /^(?:合计|总计|小计|共计|total|sum)\s*(?:[:：]|$)/iu
const EXAMPLE = /^(?:示例|样例|例|example)$/iu

/** Tells rows that are no records: blank ones (a serial number alone counts as blank), notes, totals, the example. */
export function skipReason<Field extends string>(row: SheetRow, heading: Heading<Field>): SkipReason | null {
  const filled = row.cells.flatMap((cell) => (isBlank(cell) ? [] : [cleanLine(shownCell(cell))]))
  const first = filled[0] ?? ''
  if (filled.length <= 2 && NOTE.test(first)) return 'note'
  if (TOTAL.test(first)) return 'total'
  const mapped = heading.columns.filter((column) => column.field !== null && !isBlank(row.cells[column.index]))
  if (mapped.length === 0) return filled.length === 0 || /^\d+$/u.test(wordKey(first)) ? 'blank' : 'note'
  const serial = heading.columns.find((column) => column.by === 'known')
  if (serial && EXAMPLE.test(cleanLine(shownCell(row.cells[serial.index])))) return 'example'
  const repeats = mapped.filter((column) => repeatsHeader(shownCell(row.cells[column.index]), column.header))
  return repeats.length * 2 > mapped.length && repeats.length > 1 ? 'headerAgain' : null
}

function repeatsHeader(shown: string, header: string): boolean {
  return shown.length <= header.length + 10 && headerKey(shown) === headerKey(header)
}
