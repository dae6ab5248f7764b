import type { Sheet } from '#app/domain/listing/cell.ts'
import type { Listing } from '#app/domain/listing/column.ts'
import { type Examination, examining, type ImportSetting } from '#app/domain/listing/examine-book.ts'

/** Examines a whole workbook in one go. */
export function examineBook<Values extends object, Rec>(
  book: readonly Sheet[],
  listing: Listing<Values, Rec>,
  setting: ImportSetting,
): Examination<keyof Values & string, Rec> {
  const run = examining(book, listing, setting)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
