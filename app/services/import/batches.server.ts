import { createHash } from 'node:crypto'
import { rowKey } from '#app/domain/import/like-row.ts'
import type { PlacedRow } from '#app/domain/import/place-rows.ts'
import type { Unit } from '#app/domain/import/unit.ts'
import type { Tx } from '#db/handle.ts'
import { type AddedRows, addRows, type ImportDeed } from './add-rows.server.ts'
import type { ImportKind } from './kinds.server.ts'
import type { PlacedList } from './placed-list.server.ts'
import { updateRows } from './update-rows.server.ts'

const NOTHING_ADDED: AddedRows = { created: 0, existing: 0, updated: 0, unitIds: new Map() }

/** Rows that go in together. A transaction of so many holds others up for about a tenth of a second. */
const BATCH_ROWS = 400

/** A list cut into pieces that go in one after the other; most lists are one piece. */
export interface Batches {
  /** Rows with errors, and rows that are there already. */
  refused: number
  existing: number
  /** Good rows that somebody left out. */
  leftOut: number
  /** Records that are as their rows say already. */
  unchanged: number
  /** How many records are to be added and changed. */
  toBring: number
  /** The same as long as what would change, and the records as they are, stay the same. */
  seen: string
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
  const named = good.filter(({ update }) => update !== null)
  const wanted = good.filter((row) => row.update === null && !isLeftOut(row))
  const changing = changingRows(rows, existing, deed.updatesKnown)
  const adding = cut(wanted).map((piece) => (tx: Tx) => addRows(tx, kind, { rows: piece, unitIds }, deed))
  const updating = cut(changing).map((piece) => (tx: Tx) => updateRows(tx, kind, piece, deed))
  const known = changing.filter((row) => existing.has(row)).length
  const pieces = [...adding, ...updating]
  return {
    refused: rows.filter(({ record }) => record === null).length,
    existing: existing.size - known,
    leftOut: good.length - named.length - wanted.length,
    unchanged: named.filter(({ update }) => update?.changes.length === 0).length,
    toBring: wanted.length + changing.length,
    seen: seenOf(changing),
    // Closing the import takes a transaction also when no row is left.
    adding: pieces.length > 0 ? pieces : [async () => NOTHING_ADDED],
    committed: (added) => {
      for (const [unit, id] of added.unitIds) unitIds.set(unit, id)
    },
  }
}

/** The rows that change something: those with a code, and those known by their title where somebody asked for it. */
export function changingRows<Rec>(
  rows: readonly PlacedRow<Rec>[],
  existing: ReadonlySet<PlacedRow<Rec>>,
  updatesKnown: boolean,
): PlacedRow<Rec>[] {
  return rows.filter((row) => row.update && row.update.changes.length > 0 && (updatesKnown || !existing.has(row)))
}

/** What somebody has seen who looked at these changes. */
export function seenOf<Rec>(changing: readonly PlacedRow<Rec>[]): string {
  const records = changing.map(({ update }) => `${update?.target.id} ${update?.target.version}`)
  return createHash('sha256').update(records.join('\n')).digest('base64url').slice(0, 16)
}

function cut<Rec>(rows: readonly PlacedRow<Rec>[]): (readonly PlacedRow<Rec>[])[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, at) =>
    rows.slice(at * BATCH_ROWS, (at + 1) * BATCH_ROWS),
  )
}
