import type { Cell } from '#app/domain/listing/cell.ts'
import { wallOfSerial } from '#app/domain/loose/serial.ts'
import type { CellCount } from './cell-count.ts'
import { unescaped } from './shared-strings.server.ts'

/** What the cells of every sheet refer to. */
export interface BookContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  since1904: boolean
  count: CellCount
}

/** A cell as the file spells it. */
export interface WrittenCell {
  type: string
  style: number
  value: string | null
  formula: string | null
}

/** What a cell holds: a formula counts with its stored result, and is a fault when nobody ever computed it. */
export function contentOf({ type, value, style, formula }: WrittenCell, context: BookContext): Cell {
  if (value === null) return formula ? { fault: `=${formula.slice(0, 100)}` } : null
  if (type === 's') return context.strings[Number(value)] ?? null
  if (type === 'inlineStr') return value
  if (type === 'str') return unescaped(value)
  if (type === 'b') return /^(?:1|true)$/u.test(value.trim())
  if (type === 'e') return { fault: value }
  if (type === 'd') return { wall: value.replace('T', ' ').slice(0, 16) }
  return ofNumber(value.trim(), context.dateStyles[style] ?? false, context.since1904)
}

function ofNumber(text: string, isDate: boolean, since1904: boolean): Cell {
  const number = Number(text)
  if (text === '') return null
  if (!Number.isFinite(number)) return text
  const wall = isDate && number >= 1 ? wallOfSerial(number, since1904) : null
  return wall ? { wall } : number
}
