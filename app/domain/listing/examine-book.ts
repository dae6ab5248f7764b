import type { Sheet, SheetRow } from './cell.ts'
import type { Circumstances, Listing } from './column.ts'
import { type ExaminedRow, examineRow, located } from './examine-row.ts'
import { type HandMapping, type Heading, headerUnit, headingOf } from './headers.ts'
import { type SkipReason, skipReason } from './skipped-row.ts'

/** What stays the same for every row of one import. */
export type ImportSetting = Omit<Circumstances, 'headerYuan'> & {
  /** By sheet name; sheets not named are recognised by their headers. */
  mappings: Readonly<Record<string, HandMapping>>
}

/** A row that was passed over, and why. */
export interface SkippedRow {
  sheet: string
  row: number
  reason: SkipReason
}

/** A sheet of the workbook: where its header is, or that it has none. */
export interface ExaminedSheet<Field extends string> {
  name: string
  heading: Heading<Field> | null
}

/** Everything a preview shows and a save needs. */
export interface Examination<Field extends string, Rec> {
  sheets: ExaminedSheet<Field>[]
  rows: ExaminedRow<Rec>[]
  skipped: SkippedRow[]
}

/**
 * Reads every sheet that has a header of this listing. Yields after each row with the number of rows done, so that
 * whoever runs it can let others have a turn; returns the examination. The second row of one code, or of one unit and title, is refused.
 */
export function* examining<Values extends object, Rec>(
  book: readonly Sheet[],
  listing: Listing<Values, Rec>,
  setting: ImportSetting,
): Generator<number, Examination<keyof Values & string, Rec>> {
  const examination: Examination<keyof Values & string, Rec> = { sheets: [], rows: [], skipped: [] }
  const refuseTwin = twins<keyof Values & string, Rec>(listing.titleField)
  let done = 0
  for (const sheet of book) {
    const hand = Object.hasOwn(setting.mappings, sheet.name) ? (setting.mappings[sheet.name] ?? null) : null
    const heading = headingOf(sheet, listing.columns, hand)
    examination.sheets.push({ name: sheet.name, heading })
    if (!heading) continue
    const named = listing.amountField ? headerUnit(heading, listing.amountField) : null
    const headerYuan = named ?? hand?.yuanPerUnit ?? null
    for (const row of sheet.rows.filter((each) => each.row > heading.row)) {
      const reason = skipReason(row, heading)
      if (reason) examination.skipped.push({ sheet: sheet.name, row: row.row, reason })
      else {
        const examined = examineRow(listing, heading, sheet.name, row, { ...setting, headerYuan })
        examination.rows.push(refuseTwin(examined, heading, row))
      }
      done += 1
      yield done
    }
  }
  return examination
}

/** Refuses a row whose code, or without one whose unit and title, an earlier good row already has. */
function twins<Field extends string, Rec>(titleField: Field) {
  const firstOf = new Map<string, ExaminedRow<Rec>>()
  return (examined: ExaminedRow<Rec>, heading: Heading<Field>, row: SheetRow): ExaminedRow<Rec> => {
    const key = examined.code ? `code ${examined.code.toUpperCase()}` : examined.fingerprint
    const first = key ? firstOf.get(key) : undefined
    if (!first) {
      if (examined.record) firstOf.set(key, examined)
      return examined
    }
    const problem = { code: 'duplicateRow' as const, params: { sheet: first.sheet, row: first.row } }
    return { ...examined, record: null, problems: [...examined.problems, located(heading, row, titleField, problem)] }
  }
}
