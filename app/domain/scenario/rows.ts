import type { FormValues } from '../form.ts'
import { cellName, rowsOfForm, type TypedRow, valuesOfRows } from '../form-rows.ts'
import { ROW_COLUMNS, ROWS_MAX, type RowField } from './parts.ts'

export { type TypedRow, textAt } from '../form-rows.ts'

/** The rows of a table that hold anything, in their order; wholly empty ones are left out. */
export function rowsIn(values: FormValues, field: RowField): TypedRow[] {
  return rowsOfForm(values, { name: field, columns: ROW_COLUMNS[field], max: ROWS_MAX })
}

/** Rows as form values, numbered without gaps. */
export function rowValues(field: RowField, rows: readonly Readonly<Record<string, string | number>>[]): FormValues {
  return valuesOfRows({ name: field, columns: ROW_COLUMNS[field] }, rows)
}

/** The name of one cell's control. */
export function cell(field: RowField, index: number, column: string): string {
  return cellName(field, index, column)
}
