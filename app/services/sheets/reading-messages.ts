import type { SheetRow } from '#app/domain/listing/cell.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'

/** What the reading worker is given. */
export interface ReadingTask {
  bytes: ArrayBuffer
  fileName: string
  format: 'zip' | 'text'
}

/** What the reading worker says: rows come in batches, so that taking them over never blocks anybody for long. */
export type ReadingMessage =
  | { type: 'progress'; rows: number }
  | { type: 'sheet'; name: string }
  | { type: 'rows'; rows: readonly SheetRow[] }
  | { type: 'done' }
  | { type: 'refused'; problem: FileProblem }
