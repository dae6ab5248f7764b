import type { AttachmentPlace } from '#app/domain/attachment/owners.ts'
import type { Listed } from '#app/domain/import/listed.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Placer } from '#app/domain/import/place-rows.ts'
import type { ShownRecord } from '#app/domain/import/shown-record.ts'
import type { KnownUnit } from '#app/domain/import/unit.ts'
import type { Target } from '#app/domain/import/update-row.ts'
import type { Listing } from '#app/domain/listing/column.ts'
import type { WrittenRow } from '#app/services/alike/alike-rows.server.ts'
import type { Reader, Tx } from '#db/handle.ts'
import type { Print, Printed } from '#db/stores/imports/imported-rows.ts'
import type { PicturedRecord } from '#db/stores/imports/pictures.ts'
import { CAPABILITIES } from './capabilities.server.ts'
import { SCENARIOS } from './scenarios.server.ts'

/** A good row on its way in: its key, and the organisation it belongs to, which is there by now. */
export interface RowToAdd<Rec> {
  id: string
  unitId: string
  fingerprint: string
  record: Rec
  /** The earlier scenario that it continues, as somebody decided. */
  continuesId: string | null
}

/** A row that changes a record, with the record as it stands. */
export interface RowToUpdate<Rec> {
  record: Rec
  /** The fields of the list that change. */
  fields: readonly string[]
  stored: PicturedRecord
  unitId: string
}

/** Recognitions that rows brought and that were new to their companies. */
export type NewQualifications = readonly { organisationId: string; name: string }[]

/** Who brings rows in, when, and whether for an organisation of their own. */
export interface Bringing {
  personId: string
  now: Date
  own: boolean
}

/** What the two kinds of list do differently. */
export interface ImportKind<Values extends object, Rec> {
  listing: Listing<Values, Rec>
  /** Finds the organisations that the records may belong to. */
  placer(reader: Reader, owner: KnownUnit | null, records: readonly Rec[]): Promise<Placer<Rec>>
  /** Those records among these that are there already. */
  known(reader: Reader, prints: readonly Print[]): Promise<Printed[]>
  /** The records that go by one of these codes; a draft's code is the key of its row. */
  coded(reader: Reader, codes: readonly string[]): Promise<{ id: string; code: string | null }[]>
  /** Records that are there, as rows meet them. */
  targets(reader: Reader, ids: readonly string[]): Promise<Target[]>
  /** A record as the list would write it again. */
  listed(record: Rec, nameOf: (tagId: string) => string): Listed
  show(record: Rec): ShownRecord
  /** The files that a row names. */
  fileNames(record: Rec): readonly string[]
  /** Where the files of a record hang. */
  filesOf(id: string): AttachmentPlace
  /** What the engine would read of a record. */
  written(record: Rec): Pick<WrittenRow, 'title' | 'text' | 'stage'>
  /** What a row says of an organisation that comes with it. */
  unitFacts(record: Rec): { district: ShownRecord['district']; placeOutside: string | null }
  add(tx: Tx, rows: readonly RowToAdd<Rec>[], by: Bringing): Promise<NewQualifications>
  /** Changes records that still have the version they were read with; the first that has another one is refused. */
  update(tx: Tx, rows: readonly RowToUpdate<Rec>[], by: Bringing): Promise<NewQualifications>
  /** The state in which the rows are put in. */
  state(by: Bringing): 'draft' | 'published'
}

/** Does something with the kind of list that a noun names. */
export function withKind<T>(
  noun: ImportNoun,
  use: <Values extends object, Rec>(kind: ImportKind<Values, Rec>) => T,
): T {
  return noun === 'scenario' ? use(SCENARIOS) : use(CAPABILITIES)
}
