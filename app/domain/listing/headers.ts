import { unitOfHeader } from '../loose/amount-units.ts'
import { cleanLine } from '../loose/clean.ts'
import { type Cell, columnLetter, isBlank, type Sheet, type SheetRow, shownCell } from './cell.ts'
import type { Column } from './column.ts'
import { headerKey } from './header-key.ts'

// The header row is looked for in the first rows of a sheet, below titles and notes.
const HEADER_ROWS = 20
const ENOUGH = 3

/** One column of a sheet and what it was taken for. */
export interface HeadedColumn<Field extends string> {
  index: number
  letter: string
  header: string
  /** null: not imported. */
  field: Field | null
  /** `twice`: another column already holds the field; `unknown`: offer it for mapping by hand. */
  by: 'name' | 'hand' | 'known' | 'twice' | 'unknown'
}

/** Where the header of a sheet is and what its columns mean. */
export interface Heading<Field extends string> {
  row: number
  columns: HeadedColumn<Field>[]
  /** Required fields that no column holds. */
  missing: Field[]
}

/** A person's word on what the columns of a sheet mean: column letter to field, null for "not this one". */
export interface HandMapping {
  /** Number of the header row, when it was not found or found wrongly. */
  headerRow?: number
  columns: Readonly<Record<string, string | null>>
  /** Yuan per unit of bare amounts, when the header names none. */
  yuanPerUnit?: number
}

/** Finds the row of headers: the one among the first with the most known names; null when none has three. */
export function headingOf<Field extends string>(
  sheet: Sheet,
  columns: readonly Column<Field>[],
  hand: HandMapping | null = null,
): Heading<Field> | null {
  const names = namesOf(columns)
  const candidates = sheet.rows
    .filter(({ row }) => row <= (sheet.rows[0]?.row ?? 1) + HEADER_ROWS - 1)
    .slice(0, HEADER_ROWS)
  let best: { row: SheetRow; score: number } | null = null
  for (const row of candidates) {
    const score = new Set(row.cells.map((cell) => names.get(keyOf(cell))?.field).filter(Boolean)).size
    // The next row wins a tie: right below a merged group header stand the headers proper.
    const better = !best || score > best.score || (score === best.score && row.row === best.row.row + 1)
    if (better) best = { row, score }
  }
  if (hand) return byHand(sheet, columns, hand, best?.score ? best.row : candidates[0])
  return best && best.score >= ENOUGH ? reading(best.row, columns, {}) : null
}

/** The row to show when no header was found: the first with the most texts, for mapping by hand. */
export function likelyHeaderRow(sheet: Sheet): SheetRow | null {
  let best: SheetRow | null = null
  let most = 1
  for (const row of sheet.rows.slice(0, HEADER_ROWS)) {
    const texts = row.cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length
    if (texts > most) {
      best = row
      most = texts
    }
  }
  return best
}

/** Yuan per unit that the header of a field names; null when it names none. */
export function headerUnit<Field extends string>(heading: Heading<Field>, field: Field): number | null {
  const column = heading.columns.find((each) => each.field === field)
  return column ? unitOfHeader(column.header) : null
}

function byHand<Field extends string>(
  sheet: Sheet,
  columns: readonly Column<Field>[],
  hand: HandMapping,
  found: SheetRow | undefined,
): Heading<Field> | null {
  const row = hand.headerRow === undefined ? found : sheet.rows.find((each) => each.row === hand.headerRow)
  return row ? reading(row, columns, hand.columns) : null
}

function reading<Field extends string>(
  row: SheetRow,
  columns: readonly Column<Field>[],
  hand: HandMapping['columns'],
): Heading<Field> {
  const names = namesOf(columns)
  const fields = new Map(columns.flatMap((column) => (column.field ? [[column.field as string, column] as const] : [])))
  const taken = new Set(Object.values(hand).filter((field) => field !== null && !fields.get(field)?.several))
  const width = Math.max(row.cells.length, ...Object.keys(hand).map((letter) => indexOfLetter(letter) + 1))
  const headed = Array.from({ length: width }, (_, index): HeadedColumn<Field> => {
    const letter = columnLetter(index)
    const header = cleanLine(shownCell(row.cells[index]))
    const said = hand[letter]
    if (said !== undefined) return { index, letter, header, field: fields.get(said ?? '')?.field ?? null, by: 'hand' }
    const column = names.get(headerKey(header))
    if (!column) return { index, letter, header, field: null, by: 'unknown' }
    if (column.field === null) return { index, letter, header, field: null, by: 'known' }
    if (taken.has(column.field)) return { index, letter, header, field: null, by: 'twice' }
    if (!column.several) taken.add(column.field)
    return { index, letter, header, field: column.field, by: 'name' }
  }).filter((column) => column.header !== '' || column.field !== null)
  const held = new Set(headed.map((column) => column.field))
  const missing = columns.flatMap(({ field, required }) => (required && field && !held.has(field) ? [field] : []))
  return { row: row.row, columns: headed, missing }
}

function namesOf<Field extends string>(columns: readonly Column<Field>[]): Map<string, Column<Field>> {
  const names = new Map<string, Column<Field>>()
  for (const column of columns) {
    for (const name of [...column.zh, ...column.en]) if (!names.has(headerKey(name))) names.set(headerKey(name), column)
  }
  return names
}

const keyOf = (cell: Cell) => (typeof cell === 'string' ? headerKey(cell) : '')

function indexOfLetter(letter: string): number {
  return [...letter.toUpperCase()].reduce((index, each) => index * 26 + each.charCodeAt(0) - 64, 0) - 1
}
