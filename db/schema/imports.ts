import { id, index, instant, json, ref, table, text, whole } from '../columns.ts'
import { organisation, person } from './people.ts'

/** How a person settled what the reader could not: columns by letter, tag words by tag id (null: keep as free tag). */
export interface SheetMapping {
  fields: Record<string, string | null>
  tags: Record<string, string | null>
}

/** A workbook that was handed in: read, checked and shown first, brought in when somebody says so. */
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
    sheets: json<{ name: string; rows: (string | number | boolean | null)[][] }[]>('sheets'),
    mapping: json<SheetMapping>('mapping').notNull(),
    problem: text('problem'),
    rowsRead: whole('rows_read').notNull(),
    rowsImported: whole('rows_imported').notNull(),
    createdAt: instant('created_at').notNull(),
    importedAt: instant('imported_at'),
  },
  (t) => [index('sheet_import_person').on(t.personId, t.createdAt)],
)
