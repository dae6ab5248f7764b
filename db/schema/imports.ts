import type { ImportMapping, ImportResult } from '../../app/domain/import/mapping.ts'
import type { Sheet } from '../../app/domain/listing/cell.ts'
import type { FileProblem } from '../../app/domain/listing/file-problem.ts'
import { id, index, instant, json, ref, table, text, whole } from '../columns.ts'
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
    state: text('state').$type<'reading' | 'checked' | 'imported' | 'failed'>().notNull(),
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
    result: json<ImportResult>('result'),
    rowsRead: whole('rows_read').notNull(),
    rowsImported: whole('rows_imported').notNull(),
    createdAt: instant('created_at').notNull(),
    importedAt: instant('imported_at'),
  },
  (t) => [index('sheet_import_person').on(t.personId, t.createdAt)],
)
