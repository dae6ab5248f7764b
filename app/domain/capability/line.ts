import type { FormValues } from '../form.ts'

/** Between two cells of a row that is kept as one line, as spreadsheets copy them. */
const BETWEEN = '\t'

/** The cells of a line by name; a line without tabs is its first cell, cells too many are left out. */
export function cellsOf<Cell extends string>(line: string, cells: readonly Cell[]): Record<Cell, string> {
  const texts = line.split(BETWEEN)
  return Object.fromEntries(cells.map((cell, at) => [cell, texts[at] ?? ''])) as Record<Cell, string>
}

/** Cells as one line; empty when all of them are. */
export function lineOf<Cell extends string>(row: Readonly<Record<Cell, string>>, cells: readonly Cell[]): string {
  const texts = cells.map((cell) => row[cell].replaceAll(BETWEEN, ' '))
  return texts.every((text) => text.trim() === '') ? '' : texts.join(BETWEEN).trimEnd()
}

/**
 * The rows of a table of the form as lines, in their order, without empty ones: from its cells (`cases[0].what`) where
 * the form was sent, else as the draft keeps them.
 */
export function linesIn(values: FormValues, field: string, cells: readonly string[]): string[] {
  const rows = rowNumbers(values, field).map((row) =>
    lineOf(Object.fromEntries(cells.map((cell) => [cell, textOf(values[cellName(field, row, cell)])])), cells),
  )
  const kept = rows.length > 0 ? rows : [values[field] ?? []].flat()
  return kept.filter((line) => line.trim() !== '')
}

/** The cells of lines as the form shows them. */
export function cellValues(lines: readonly string[], field: string, cells: readonly string[]): FormValues {
  return Object.fromEntries(
    lines.flatMap((line, row) =>
      Object.entries(cellsOf(line, cells)).map(([cell, text]) => [cellName(field, row, cell), text]),
    ),
  )
}

/** The name of one cell's control: cases[0].what. */
export function cellName(field: string, row: number, cell: string): string {
  return `${field}[${row}].${cell}`
}

function rowNumbers(values: FormValues, field: string): number[] {
  const found = new Set<number>()
  for (const name of Object.keys(values)) {
    const row = name.startsWith(`${field}[`) ? /^\[(\d{1,3})\]\./.exec(name.slice(field.length))?.[1] : undefined
    if (row !== undefined) found.add(Number(row))
  }
  return [...found].sort((a, b) => a - b)
}

function textOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
