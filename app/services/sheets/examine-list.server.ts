import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Sheet } from '#app/domain/listing/cell.ts'
import type { Listing } from '#app/domain/listing/column.ts'
import { type Examination, examining, type ImportSetting } from '#app/domain/listing/examine-book.ts'

const SLICE_MS = 15

/**
 * Examines the rows of a list in slices of a few milliseconds, letting other requests in between.
 * @param onProgress hears the number of rows examined so far
 * @throws what `signal` was aborted with
 */
export async function examineList<Values extends object, Rec>(
  book: readonly Sheet[],
  listing: Listing<Values, Rec>,
  setting: ImportSetting,
  { onProgress, signal }: { onProgress?: (rows: number) => void; signal?: AbortSignal } = {},
): Promise<Examination<keyof Values & string, Rec>> {
  const run = examining(book, listing, setting)
  let until = performance.now() + SLICE_MS
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    signal?.throwIfAborted()
    onProgress?.(step.value)
    await nextTurn()
    until = performance.now() + SLICE_MS
  }
}
