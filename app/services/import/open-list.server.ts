import { type LikeRow, rowKey, standingDecisions } from '#app/domain/import/like-row.ts'
import { type ListView, sheetView } from '#app/domain/import/list-view.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { namedFiles } from '#app/domain/import/named-files.ts'
import { rememberingLikeness } from '#app/services/alike/remembering-likeness.server.ts'
import { type MarkedListWords, writeMarkedList } from '#app/services/sheets/write-marked-list.server.ts'
import type { Db, Reader } from '#db/handle.ts'
import type { ImportDeed } from './add-rows.server.ts'
import { type Batches, batchesOf, changingRows, seenOf } from './batches.server.ts'
import { type ImportKind, withKind } from './kinds.server.ts'
import { type ListToRead, type PlacedList, placeList, readList } from './placed-list.server.ts'

/** A list that was read: it can be looked at, marked and brought in. */
export interface OpenList {
  look(reader: Reader): Promise<ListView>
  /** The same list with its problems beside the rows, as a workbook. */
  mark(reader: Reader, words: MarkedListWords): Promise<Uint8Array>
  /** What is good and new of it, in pieces to be put in. */
  batches(reader: Reader, deed: ImportDeed): Promise<Batches>
}

/** Reads every row of a list. Long lists take a second, in slices between which others have their turn. */
export function openList(db: Db, noun: ImportNoun, list: ListToRead, now: Date): Promise<OpenList> {
  return withKind(noun, (kind) => openAs(db, kind, list, now))
}

async function openAs<Values extends object, Rec>(
  db: Db,
  kind: ImportKind<Values, Rec>,
  list: ListToRead,
  now: Date,
): Promise<OpenList> {
  const read = await readList(db, kind, list, now)
  const likeTo = rememberingLikeness()
  const taken = list.files.filter((file) => file.taken).map(({ name }) => name)
  const likeIn = async ({ rows, existing }: PlacedList<string, Rec>) => {
    const written = rows.flatMap((each) => {
      const { sheet, row, record } = each
      const there = existing.has(each) || each.update !== null
      return record ? [{ sheet, row, existing: there, ...kind.written(record) }] : []
    })
    return likeTo({ db, noun: kind.listing.kind, ownerId: list.organisationId }, written)
  }
  return {
    async look(reader) {
      const placed = await placeList(reader, kind, read)
      const { examination, rows, existing } = placed
      const like = await likeIn(placed)
      const shown = rows.map((each) => ({
        sheet: each.sheet,
        row: each.row,
        record: each.record && kind.show(each.record),
        unit: each.unit && { name: each.unit.name, isNew: each.unit.id === null },
        existing: existing.has(each),
        update: each.update,
        problems: each.problems,
        like: like.get(rowKey(each)) ?? null,
      }))
      const headings = new Map(examination.sheets.map(({ name, heading }) => [name, heading]))
      const sheets = list.sheets.flatMap((sheet) => sheetView(sheet, headings.get(sheet.name) ?? null) ?? [])
      const seen = (updatesKnown: boolean) => seenOf(changingRows(rows, existing, updatesKnown))
      const named = rows.flatMap(({ record }) => (record ? namedFiles(kind.fileNames(record), taken).found : []))
      return {
        sheets,
        rows: shown,
        skipped: examination.skipped,
        namedFiles: [...new Set(named)],
        seen: { coded: seen(false), all: seen(true) },
      }
    },
    async mark(reader, words) {
      const { examination, rows } = await placeList(reader, kind, read)
      return writeMarkedList(list.sheets, { ...examination, rows }, words)
    },
    async batches(reader, deed) {
      const placed = await placeList(reader, kind, read)
      const anyDecided = Object.keys(deed.decisions).length > 0
      const like = anyDecided ? await likeIn(placed) : new Map<string, LikeRow>()
      return batchesOf(kind, placed, { ...deed, decisions: standingDecisions(deed.decisions, like) })
    },
  }
}
