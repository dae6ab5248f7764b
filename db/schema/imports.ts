import type { ImportMapping, ImportResult, ImportState } from '../../app/domain/import/mapping.ts'
import type { RefusedFile } from '../../app/domain/import/named-files.ts'
import type { RecordPicture } from '../../app/domain/import/undoing.ts'
import type { Sheet } from '../../app/domain/listing/cell.ts'
import type { FileProblem } from '../../app/domain/listing/file-problem.ts'
import { id, index, instant, json, primaryKey, ref, table, text, whole } from '../columns.ts'
import { organisation, person } from './people.ts'

/**
 * A workbook that was handed in: read, checked and shown first, brought in when somebody says so. `organisationId` is
 * the one that every row must belong to; null when a curator brings in rows of many. `sheets` is taken out in time.
 */
export const sheetImport = table(
  'sheet_import',
  {
    id: id(),
    noun: text('noun').$type<'scenario' | 'capability'>().notNull(),
    state: text('state').$type<ImportState>().notNull(),
    fileName: text('file_name').notNull(),
    fileDigest: text('file_digest').notNull(),
    organisationId: ref('organisation_id').references(() => organisation.id),
    personId: ref('person_id')
      .notNull()
      .references(() => person.id),
    sheets: json<Sheet[]>('sheets'),
    mapping: json<ImportMapping>('mapping').notNull(),
    problem: text('problem').$type<FileProblem['code']>(),
    problemParams: json<FileProblem['params']>('problem_params'),
    /** Files that came with the list in a package and were not taken. */
    refusedFiles: json<RefusedFile[]>('refused_files'),
    result: json<ImportResult>('result'),
    rowsRead: whole('rows_read').notNull(),
    /** Records that it added and changed so far. */
    rowsImported: whole('rows_imported').notNull(),
    /** Records that it is to add and change, once its rows go in. */
    rowsToBring: whole('rows_to_bring'),
    createdAt: instant('created_at').notNull(),
    importedAt: instant('imported_at'),
    /** While its rows go in: the last sign of life of whoever brings them in. */
    beatAt: instant('beat_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('sheet_import_person').on(t.personId, t.createdAt)],
)

/** A record that an import added or changed, so that the whole import can be undone. */
export const importedRow = table(
  'imported_row',
  {
    importId: ref('import_id')
      .notNull()
      .references(() => sheetImport.id, { onDelete: 'cascade' }),
    noun: text('noun').$type<'scenario' | 'capability' | 'organisation'>().notNull(),
    /** No foreign key: undoing takes the record away first. */
    subjectId: ref('subject_id').notNull(),
    /** Where it stood in the file; empty and 0 for an organisation, which several rows share. */
    sheet: text('sheet').notNull(),
    row: whole('row').notNull(),
    /** The record as it was before; null when the import added it. */
    before: json<RecordPicture>('before'),
    /** The version that the import left it with: another one means that somebody has changed it since. */
    version: whole('version').notNull(),
    /** Recognitions that came with the row and were new to its company. */
    qualifications: json<string[]>('qualifications'),
    /** Files that the import gave to the record. */
    attachmentIds: json<string[]>('attachment_ids'),
  },
  (t) => [primaryKey({ columns: [t.importId, t.subjectId] }), index('imported_row_subject').on(t.subjectId)],
)
