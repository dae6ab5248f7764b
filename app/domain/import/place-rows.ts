import type { Sheet } from '../listing/cell.ts'
import type { FieldProblem } from '../listing/column.ts'
import type { Examination } from '../listing/examine-book.ts'
import { type ExaminedRow, located } from '../listing/examine-row.ts'
import type { Unit } from './unit.ts'
import type { RowUpdate } from './update-row.ts'

/** Whose a record is, or why it can be nobody's: `unit` is null when one of the problems is an error. */
export interface Placement {
  unit: Unit | null
  problems: FieldProblem<string>[]
  /** What the row does to a record that is there. */
  update?: RowUpdate
}

/** Finds the organisation of one record; asked for the rows in their order. */
export type Placer<Rec> = (record: Rec, row: ExaminedRow<Rec>) => Placement

/** A row with the organisation it will belong to; `unit` is null exactly when `record` is. */
export type PlacedRow<Rec> = ExaminedRow<Rec> & { unit: Unit | null; update: RowUpdate | null }

/** Gives every good row its organisation; a row that finds none is refused with a problem at its cell. */
export function placeRows<Field extends string, Rec>(
  book: readonly Sheet[],
  { sheets, rows }: Examination<Field, Rec>,
  place: Placer<Rec>,
): PlacedRow<Rec>[] {
  const cells = new Map(book.map((sheet) => [sheet.name, new Map(sheet.rows.map((row) => [row.row, row]))]))
  const headings = new Map(sheets.map(({ name, heading }) => [name, heading]))
  return rows.map((examined) => {
    if (!examined.record) return { ...examined, unit: null, update: null }
    const { unit, problems, update = null } = place(examined.record, examined)
    const heading = headings.get(examined.sheet)
    const row = cells.get(examined.sheet)?.get(examined.row)
    // Both are there for every row that was examined.
    const found = heading && row ? problems.map((each) => located(heading, row, each.field as Field, each.problem)) : []
    return {
      ...examined,
      unit,
      update: unit ? update : null,
      record: unit ? examined.record : null,
      problems: [...found, ...examined.problems],
    }
  })
}
