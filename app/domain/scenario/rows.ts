import type { FormValues } from '../form.ts'
import { ROW_COLUMNS, ROWS_MAX, type RowField } from './parts.ts'

/** One row of a table as typed, by column. */
export type TypedRow = Record<string, string>

/** The rows of a table that hold anything, in their order; wholly empty ones are left out. */
export function rowsIn(values: FormValues, field: RowField): TypedRow[] {
  const columns = ROW_COLUMNS[field]
  return indexesOf(values, field)
    .map((index) => Object.fromEntries(columns.map((column) => [column, textAt(values, cell(field, index, column))])))
    .filter((row) => Object.values(row).some((text) => text.trim() !== ''))
    .slice(0, ROWS_MAX)
}

/** Rows as form values, numbered without gaps. */
export function rowValues(field: RowField, rows: readonly Readonly<Record<string, string | number>>[]): FormValues {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      ROW_COLUMNS[field].map((column) => [cell(field, index, column), String(row[column] ?? '')]),
    ),
  )
}

/** The name of one cell's control. */
export function cell(field: RowField, index: number, column: string): string {
  return `${field}[${index}].${column}`
}

function indexesOf(values: FormValues, field: RowField): number[] {
  const found = new Set<number>()
  for (const name of Object.keys(values)) {
    const index = name.startsWith(`${field}[`) ? /^\[(\d{1,3})\]\./.exec(name.slice(field.length))?.[1] : undefined
    if (index !== undefined) found.add(Number(index))
  }
  return [...found].sort((a, b) => a - b)
}

/** The one text of a field; of several with one name the last, as browsers send an overriding control. */
export function textAt(values: FormValues, name: string): string {
  const value = values[name]
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
