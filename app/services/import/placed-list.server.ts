import type { ImportMapping } from '#app/domain/import/mapping.ts'
import { namedFiles } from '#app/domain/import/named-files.ts'
import { type PlacedRow, type Placer, placeRows } from '#app/domain/import/place-rows.ts'
import type { KnownUnit } from '#app/domain/import/unit.ts'
import { placeCoded, refusalToUpdate, type Target, updateOf } from '#app/domain/import/update-row.ts'
import type { Sheet } from '#app/domain/listing/cell.ts'
import type { FieldProblem } from '#app/domain/listing/column.ts'
import type { Examination } from '#app/domain/listing/examine-book.ts'
import type { ExaminedRow, RowProblem } from '#app/domain/listing/examine-row.ts'
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
  /** What came with it in one package. */
  files: readonly PackedName[]
}

/** A file that came with a list, taken or not. */
export interface PackedName {
  name: string
  taken: boolean
}

/** The rows of a list as read, before anybody asks whose they are. */
export interface ReadList<Field extends string, Rec> {
  sheets: readonly Sheet[]
  files: readonly PackedName[]
  examination: Examination<Field, Rec>
  owner: KnownUnit | null
  /** The name of a tag as of then. */
  nameOf: (tagId: string) => string
}

/** Every row of a list: read, placed, and compared with what is there already. */
export interface PlacedList<Field extends string, Rec> {
  examination: Examination<Field, Rec>
  rows: PlacedRow<Rec>[]
  /** The good rows without a code whose unit and title are there already; `update` says what they would change. */
  existing: ReadonlySet<PlacedRow<Rec>>
}

/** Reads every row, in slices, so that nobody else waits. Depends on the taxonomy and the clock, on no other record. */
export async function readList<Values extends object, Rec>(
  db: Db,
  kind: ImportKind<Values, Rec>,
  { organisationId, mapping, sheets, files }: ListToRead,
  now: Date,
): Promise<ReadList<keyof Values & string, Rec>> {
  const { resolve, current } = await taxonomyOf(db)
  const owner = organisationId === null ? null : await unitById(db.read, organisationId)
  const setting = { now, resolve, decisions: mapping.tags, owner: owner?.name ?? null, mappings: mapping.sheets }
  const nameOf = (tagId: string) => current(tagId)?.name ?? tagId
  return { sheets, files, examination: await examineList(sheets, kind.listing, setting), owner, nameOf }
}

/** Finds whose the rows are, which of them are there already, and what they would change, as the database stands. */
export async function placeList<Field extends string, Values extends object, Rec>(
  reader: Reader,
  kind: ImportKind<Values, Rec>,
  read: ReadList<Field, Rec>,
): Promise<PlacedList<Field, Rec>> {
  const { sheets, files, examination, owner, nameOf } = read
  const records = examination.rows.flatMap(({ record }) => (record ? [record] : []))
  const coded = await codedTargets(reader, kind, examination.rows)
  const place = await kind.placer(reader, owner, records)
  const filesOfRow = fileProblems(files)
  const placeEach: Placer<Rec> = (record, row) => {
    const placement = placeOne(record, row)
    return { ...placement, problems: [...placement.problems, ...filesOfRow(kind.fileNames(record))] }
  }
  const placeOne: Placer<Rec> = (record, row) => {
    if (!row.code) return place(record, row)
    const found = coded.get(row.code.toUpperCase())
    const target = found && (!owner || found.unit.id === owner.id) ? found : null
    const written = { code: row.code, listed: kind.listed(record, nameOf), given: row.given }
    return placeCoded(kind.listing.kind, target, written, { own: owner !== null })
  }
  const rows = placeRows(sheets, examination, placeEach)
  const known = await knownTargets(reader, kind, rows)
  const taken = new Set(rows.flatMap(({ update }) => update?.target.id ?? []))
  for (const [row, target] of known) {
    if (!row.record || taken.has(target.id) || refusalToUpdate(kind.listing.kind, target, { own: owner !== null }))
      continue
    row.update = updateOf(target, kind.listed(row.record, nameOf), row.given)
    taken.add(target.id)
  }
  for (const row of rows) {
    const target = row.code ? coded.get(row.code.toUpperCase()) : known.get(row)
    if (target) row.problems = row.problems.filter((problem) => !isThere(problem, target))
  }
  return { examination, rows, existing: new Set(known.keys()) }
}

/** The records that codes of rows name, by the code as written, in capitals. */
async function codedTargets<Values extends object, Rec>(
  reader: Reader,
  kind: ImportKind<Values, Rec>,
  rows: readonly ExaminedRow<Rec>[],
): Promise<Map<string, Target>> {
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))]
  if (codes.length === 0) return new Map()
  const found = await kind.coded(reader, codes)
  const targets = new Map(
    (
      await kind.targets(
        reader,
        found.map(({ id }) => id),
      )
    ).map((target) => [target.id, target]),
  )
  return new Map(
    found.flatMap(({ id, code }) => {
      const target = targets.get(id)
      return target ? [id, code ?? id].map((name): [string, Target] => [name.toUpperCase(), target]) : []
    }),
  )
}

/** The rows without a code whose unit and title are there already, with the records that have them. */
async function knownTargets<Values extends object, Rec>(
  reader: Reader,
  kind: ImportKind<Values, Rec>,
  rows: readonly PlacedRow<Rec>[],
): Promise<Map<PlacedRow<Rec>, Target>> {
  const asked = rows.flatMap(({ unit, fingerprint, record, code }): Print[] =>
    unit?.id && record && !code ? [{ unitId: unit.id, fingerprint, title: kind.show(record).title }] : [],
  )
  const known = new Map((await kind.known(reader, asked)).map((each) => [keyOf(each), each.id]))
  const targets = new Map((await kind.targets(reader, [...new Set(known.values())])).map((each) => [each.id, each]))
  return new Map(
    rows.flatMap((row): [PlacedRow<Rec>, Target][] => {
      const id =
        row.unit?.id && !row.code ? known.get(keyOf({ unitId: row.unit.id, fingerprint: row.fingerprint })) : null
      const target = id ? targets.get(id) : undefined
      return target ? [[row, target]] : []
    }),
  )
}

const keyOf = ({ unitId, fingerprint }: Pick<Print, 'unitId' | 'fingerprint'>) => `${unitId} ${fingerprint}`

/** Whether a file that did not come with the list hangs at the record already. */
function isThere({ field, params }: RowProblem, { listed }: Target): boolean {
  const { fileNames } = listed
  return (
    field === 'fileNames' &&
    fileNames?.is === 'files' &&
    namedFiles([String(params.word)], fileNames.names).found.length > 0
  )
}

/** What is to be said of the names that a row gives: of those that came with no file, or with one that was not taken. */
function fileProblems(files: readonly PackedName[]) {
  const taken = files.filter((each) => each.taken).map(({ name }) => name)
  const refused = files.filter((each) => !each.taken).map(({ name }) => name)
  return (written: readonly string[]): FieldProblem<string>[] =>
    namedFiles(written, taken).missing.map((word) => {
      const code = namedFiles([word], refused).found.length > 0 ? 'fileNotTaken' : 'fileNotFound'
      return { field: 'fileNames', problem: { code, params: { word } } }
    })
}
