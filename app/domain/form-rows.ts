import type { FormValues } from './form.ts'

/** One row of a table as typed, by column. */
export type TypedRow = Record<string, string>

/** A table of a form: its name, its columns, and how many rows it takes. `milestones[0].due` is a cell of its first. */
export interface RowsOfForm {
  name: string
  columns: readonly string[]
  max: number
}

/** The rows of a table that hold anything, in their order; wholly empty ones are left out. */
export function rowsOfForm(values: FormValues, { name, columns, max }: RowsOfForm): TypedRow[] {
  return indexesOf(values, name)
    .map((index) =>
      Object.fromEntries(columns.map((column) => [column, textAt(values, cellName(name, index, column))])),
    )
    .filter((row) => Object.values(row).some((text) => text.trim() !== ''))
    .slice(0, max)
}

/** Rows as form values, numbered without gaps. */
export function valuesOfRows(
  { name, columns }: Pick<RowsOfForm, 'name' | 'columns'>,
  rows: readonly Readonly<Record<string, string | number>>[],
): FormValues {
  return Object.fromEntries(
    rows.flatMap((row, index) => columns.map((column) => [cellName(name, index, column), String(row[column] ?? '')])),
  )
}

/** The name of one cell's control. */
export function cellName(table: string, index: number, column: string): string {
  return `${table}[${index}].${column}`
}

/** The one text of a field; of several with one name the last, as browsers send an overriding control. */
export function textAt(values: FormValues, name: string): string {
  const value = values[name]
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}

function indexesOf(values: FormValues, table: string): number[] {
  const found = new Set<number>()
  for (const name of Object.keys(values)) {
    const index = name.startsWith(`${table}[`) ? /^\[(\d{1,3})\]\./.exec(name.slice(table.length))?.[1] : undefined
    if (index !== undefined) found.add(Number(index))
  }
  return [...found].sort((a, b) => a - b)
}
