import type { ImportMapping } from '#app/domain/import/mapping.ts'
import { type PlacedRow, placeRows } from '#app/domain/import/place-rows.ts'
import type { KnownUnit } from '#app/domain/import/unit.ts'
import type { Sheet } from '#app/domain/listing/cell.ts'
import type { Examination } from '#app/domain/listing/examine-book.ts'
import { examineList } from '#app/services/sheets/examine-list.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import type { Db, Reader } from '#db/handle.ts'
import type { Print } from '#db/stores/imports/imported-rows.ts'
import { unitById } from '#db/stores/imports/units.ts'
import type { ImportKind } from './kinds.server.ts'

/** A list with its cells, and how it is to be read. */
export interface ListToRead {
  organisationId: string | null
  mapping: ImportMapping
  sheets: readonly Sheet[]
}

/** The rows of a list as read, before anybody asks whose they are. */
export interface ReadList<Field extends string, Rec> {
  sheets: readonly Sheet[]
  examination: Examination<Field, Rec>
  owner: KnownUnit | null
}

/** Every row of a list: read, placed, and compared with what was brought in before. */
export interface PlacedList<Field extends string, Rec> {
  examination: Examination<Field, Rec>
  rows: PlacedRow<Rec>[]
  /** The good rows that are there already and make nothing. */
  existing: ReadonlySet<PlacedRow<Rec>>
}

/** Reads every row, in slices, so that nobody else waits. Depends on the taxonomy and the clock, on no other record. */
export async function readList<Values extends object, Rec>(
  db: Db,
  kind: ImportKind<Values, Rec>,
  { organisationId, mapping, sheets }: ListToRead,
  now: Date,
): Promise<ReadList<keyof Values & string, Rec>> {
  const { resolve } = await taxonomyOf(db)
  const owner = organisationId === null ? null : await unitById(db.read, organisationId)
  const setting = { now, resolve, decisions: mapping.tags, owner: owner?.name ?? null, mappings: mapping.sheets }
  return { sheets, examination: await examineList(sheets, kind.listing, setting), owner }
}

/** Finds whose the rows are and which of them are there already, as the database stands. */
export async function placeList<Field extends string, Values extends object, Rec>(
  reader: Reader,
  kind: ImportKind<Values, Rec>,
  { sheets, examination, owner }: ReadList<Field, Rec>,
): Promise<PlacedList<Field, Rec>> {
  const records = examination.rows.flatMap(({ record }) => (record ? [record] : []))
  const rows = placeRows(sheets, examination, await kind.placer(reader, owner, records))
  const asked = rows.flatMap(({ unit, fingerprint }): Print[] => (unit?.id ? [{ unitId: unit.id, fingerprint }] : []))
  const known = new Set((await kind.known(reader, asked)).map(keyOf))
  const isKnown = ({ unit, fingerprint }: PlacedRow<Rec>) =>
    unit?.id && known.has(keyOf({ unitId: unit.id, fingerprint }))
  return { examination, rows, existing: new Set(rows.filter(isKnown)) }
}

const keyOf = ({ unitId, fingerprint }: Print) => `${unitId} ${fingerprint}`
