import { severalNames, severalTags } from '../loose/cells.ts'
import { cleanLine, cleanText } from '../loose/clean.ts'
import { type Outcome, read, refuse } from '../loose/outcome.ts'
import { type Cell, shownCell } from './cell.ts'
import type { Reader } from './column.ts'

/** Longest title of a scenario or capability, in characters. */
export const TITLE_MAX = 80
/** Longest name of a unit or person. */
export const NAME_MAX = 120
/** Longest code of a record. */
export const CODE_MAX = 40
/** Longest paragraph text. */
const TEXT_MAX = 5000

/** Reads one line, refusing what is longer than `max` characters. */
export const line =
  (max: number): Reader<string> =>
  (cell) =>
    within(cleanLine(shownCell(cell)), max)

/** Reads a text with its line breaks. */
export const text: Reader<string> = (cell) => within(cleanText(shownCell(cell)), TEXT_MAX)

/** Reads the words of tags; they are settled when the row is complete. */
export const tagWords: Reader<string[]> = (cell) => read(severalTags(shownCell(cell)))

/** Reads the names of files. */
export const fileNames: Reader<string[]> = (cell) => read(severalNames(shownCell(cell)))

/** Hands a parser what the cell shows. */
export const asText =
  <T>(parse: (value: string) => Outcome<T>): Reader<T> =>
  (cell) =>
    parse(shownCell(cell))

/** Hands a parser a number as a number, everything else as the cell shows it. */
export const asFigure =
  <T>(parse: (value: string | number) => Outcome<T>): Reader<T> =>
  (cell) =>
    parse(figureOf(cell))

/** A number cell as number, everything else as text. */
export const figureOf = (cell: Cell): string | number => (typeof cell === 'number' ? cell : shownCell(cell))

function within(value: string, max: number): Outcome<string> {
  const length = [...value].length
  return length > max ? refuse('textTooLong', { length, max }) : read(value)
}
