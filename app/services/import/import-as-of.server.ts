import { importFiles } from '#app/domain/attachment/owners.ts'
import type { SheetView } from '#app/domain/import/list-view.ts'
import type { ImportNoun, ImportResult } from '#app/domain/import/mapping.ts'
import type { RefusedFile } from '#app/domain/import/named-files.ts'
import { type Preview, previewOf } from '#app/domain/import/preview.ts'
import { undoableUntil } from '#app/domain/import/undoing.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { attachmentsAt } from '#db/stores/attachments/attachments.ts'
import type { SheetImport } from '#db/stores/imports/sheet-imports.ts'
import { unitById } from '#db/stores/imports/units.ts'
import { openImport } from './checked-import.server.ts'
import { isBeingBrought, isLeftBehind, ownImport } from './own-import.server.ts'

/** A list that was read, before it is brought in. */
export interface CheckedImport {
  stage: 'checked'
  /** Rows that are in already, of an import that somebody stopped half way. */
  broughtIn: number
  preview: Preview
  sheets: SheetView[]
  /** Words that somebody settled, with the name of the tag; null: kept as they are. */
  decided: { word: string; tag: string | null }[]
  /** What came with the list in one package; null when nothing did. */
  files: PackedFiles | null
  /** Names of the tags that are shown, by id. */
  tagNames: Record<string, string>
}

/** The files that came with a list: with whether a good row names them, and those that were not taken. */
export interface PackedFiles {
  taken: { id: string; name: string; bytes: number; named: boolean }[]
  refused: RefusedFile[]
}

/** Where an import stands. In `failed` no problem means that its reading was interrupted. */
export type ImportStage =
  | { stage: 'reading'; rowsRead: number }
  | { stage: 'failed'; problem: FileProblem | null }
  | { stage: 'gone' }
  | { stage: 'bringing'; done: number; all: number }
  | { stage: 'imported'; result: ImportResult; importedAt: Date; undoableUntil: Date | null }
  | { stage: 'undone'; result: ImportResult | null; undoneAt: Date }
  | CheckedImport

/** An import as its page shows it. */
export interface ImportAsOf {
  id: string
  noun: ImportNoun
  fileName: string
  /** The organisation that every row must belong to; null when a curator brings in rows of many. */
  ownerName: string | null
  at: ImportStage
}

/**
 * One's own import and where it stands.
 * @throws {Refusal} not_found for another person's
 */
export async function importAsOf(call: SignedInCall, id: string): Promise<ImportAsOf> {
  const { db, viewer } = call
  const found = await ownImport(db.read, viewer, id)
  const owner = found.organisationId === null ? null : await unitById(db.read, found.organisationId)
  const { noun, fileName } = found
  return { id, noun, fileName, ownerName: owner?.name ?? null, at: await stageOf(call, found) }
}

async function stageOf(call: SignedInCall, found: SheetImport): Promise<ImportStage> {
  const { state, problem, problemParams, result, importedAt, undoneAt, rowsRead, rowsImported, rowsToBring } = found
  if (undoneAt) return { stage: 'undone', result, undoneAt }
  if (result && importedAt) {
    const until = undoableUntil(importedAt)
    return { stage: 'imported', result, importedAt, undoableUntil: until > call.now && rowsImported > 0 ? until : null }
  }
  if (isBeingBrought(found, call.now)) return { stage: 'bringing', done: rowsImported, all: rowsToBring ?? 0 }
  if (isLeftBehind(found, call.now)) return { stage: 'failed', problem: null }
  if (state === 'reading') return { stage: 'reading', rowsRead }
  if (problem) return { stage: 'failed', problem: { code: problem, params: problemParams ?? {} } }
  if (!found.hasCells) return { stage: 'gone' }
  return checked(call, found)
}

async function checked(call: SignedInCall, found: SheetImport): Promise<CheckedImport> {
  const list = await openImport(call, found)
  const view = await list.look(call.db.read)
  const preview = previewOf(view, found.mapping)
  const taxonomy = await taxonomyOf(call.db)
  const nameOf = (id: string) => taxonomy.current(id)?.name ?? id
  const shown = preview.rows.flatMap(({ record }) => record?.tagIds ?? [])
  const decided = Object.entries(found.mapping.tags).map(([word, tagId]) => ({ word, tag: tagId && nameOf(tagId) }))
  return {
    stage: 'checked',
    broughtIn: found.rowsImported,
    preview,
    sheets: view.sheets,
    decided,
    files: await filesOf(call, found, new Set(view.namedFiles)),
    tagNames: Object.fromEntries(shown.map((id) => [id, nameOf(id)])),
  }
}

async function filesOf(
  { db }: SignedInCall,
  { id, refusedFiles }: SheetImport,
  named: ReadonlySet<string>,
): Promise<PackedFiles | null> {
  const came = await attachmentsAt(db.read, importFiles(id))
  const refused = refusedFiles ?? []
  if (came.length + refused.length === 0) return null
  const taken = came.map(({ id: fileId, name, bytes }) => ({ id: fileId, name, bytes, named: named.has(name) }))
  return { taken, refused }
}
