import { rowKey } from '#app/domain/import/like-row.ts'
import type { PlacedRow } from '#app/domain/import/place-rows.ts'
import type { Unit } from '#app/domain/import/unit.ts'
import type { Tx } from '#db/handle.ts'
import { type AddedRows, addRows, type ImportDeed } from './add-rows.server.ts'
import type { ImportKind } from './kinds.server.ts'
import type { PlacedList } from './placed-list.server.ts'

/** Rows that go in together. A transaction of so many holds others up for about a tenth of a second. */
const BATCH_ROWS = 400

/** A list cut into pieces that go in one after the other; most lists are one piece. */
export interface Batches {
  /** Rows with errors, and rows that are there already. */
  refused: number
  existing: number
  /** Good rows that somebody left out. */
  leftOut: number
  /** Each adds its rows in the transaction it is given; at least one. */
  adding: ((tx: Tx) => Promise<AddedRows>)[]
  /** Must hear what a piece added once that is committed. */
  committed(added: AddedRows): void
}

/** Cuts what is good and new of a list into pieces. */
export function batchesOf<Values extends object, Rec>(
  kind: ImportKind<Values, Rec>,
  { rows, existing }: PlacedList<string, Rec>,
  deed: ImportDeed,
): Batches {
  const unitIds = new Map<Unit, string>()
  const isLeftOut = (row: PlacedRow<Rec>) => deed.decisions[rowKey(row)] === 'skip'
  const good = rows.filter((row) => row.record !== null && !existing.has(row))
  const fresh = good.filter((row) => !isLeftOut(row))
  return {
    refused: rows.filter(({ record }) => record === null).length,
    existing: existing.size,
    leftOut: good.length - fresh.length,
    adding: cut(fresh).map((piece) => (tx) => addRows(tx, kind, { rows: piece, unitIds }, deed)),
    committed: (added) => {
      for (const [unit, id] of added.unitIds) unitIds.set(unit, id)
    },
  }
}

function cut<Rec>(rows: readonly PlacedRow<Rec>[]): (readonly PlacedRow<Rec>[])[] {
  const pieces = Math.max(1, Math.ceil(rows.length / BATCH_ROWS))
  return Array.from({ length: pieces }, (_, at) => rows.slice(at * BATCH_ROWS, (at + 1) * BATCH_ROWS))
}
