import { and, count, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { ImportMapping, ImportNoun, ImportResult } from '../../../app/domain/import/mapping.ts'
import type { RefusedFile } from '../../../app/domain/import/named-files.ts'
import type { Sheet } from '../../../app/domain/listing/cell.ts'
import type { FileProblem } from '../../../app/domain/listing/file-problem.ts'
import type { Reader, Tx } from '../../handle.ts'
import { sheetImport } from '../../schema.ts'

const HEAD = {
  id: sheetImport.id,
  noun: sheetImport.noun,
  state: sheetImport.state,
  fileName: sheetImport.fileName,
  organisationId: sheetImport.organisationId,
  personId: sheetImport.personId,
  mapping: sheetImport.mapping,
  problem: sheetImport.problem,
  problemParams: sheetImport.problemParams,
  refusedFiles: sheetImport.refusedFiles,
  result: sheetImport.result,
  rowsRead: sheetImport.rowsRead,
  rowsImported: sheetImport.rowsImported,
  rowsToBring: sheetImport.rowsToBring,
  createdAt: sheetImport.createdAt,
  importedAt: sheetImport.importedAt,
  beatAt: sheetImport.beatAt,
  undoneAt: sheetImport.undoneAt,
  hasCells: sql<boolean>`${sheetImport.sheets} is not null`.mapWith(Boolean),
}

/** One import without its cells, which may be megabytes; null when there is none. */
export async function importById(reader: Reader, id: string) {
  const [found] = await reader.select(HEAD).from(sheetImport).where(eq(sheetImport.id, id)).limit(1)
  return found ?? null
}
export type SheetImport = NonNullable<Awaited<ReturnType<typeof importById>>>

/** The cells of an import; null while it is being read, and after they were taken out. */
export async function sheetsOfImport(reader: Reader, id: string): Promise<Sheet[] | null> {
  const [found] = await reader
    .select({ sheets: sheetImport.sheets })
    .from(sheetImport)
    .where(eq(sheetImport.id, id))
    .limit(1)
  return found?.sheets ?? null
}

/** The imports of one person, newest first. */
export async function importsBy(reader: Reader, personId: string, noun: ImportNoun, limit: number) {
  return reader
    .select(HEAD)
    .from(sheetImport)
    .where(and(eq(sheetImport.personId, personId), eq(sheetImport.noun, noun)))
    .orderBy(desc(sheetImport.createdAt), desc(sheetImport.id))
    .limit(limit)
}

/** What tells one handing-in from another. */
export interface HandedIn {
  noun: ImportNoun
  personId: string
  organisationId: string | null
  fileDigest: string
}

/** The same file handed in by the same person for the same place since an instant and not yet done with; else null. */
export async function sameFileSince(reader: Reader, handed: HandedIn, since: Date): Promise<string | null> {
  const place = handed.organisationId
  const [found] = await reader
    .select({ id: sheetImport.id })
    .from(sheetImport)
    .where(
      and(
        eq(sheetImport.personId, handed.personId),
        gt(sheetImport.createdAt, since),
        eq(sheetImport.noun, handed.noun),
        eq(sheetImport.fileDigest, handed.fileDigest),
        place === null ? isNull(sheetImport.organisationId) : eq(sheetImport.organisationId, place),
        inArray(sheetImport.state, ['reading', 'checked']),
      ),
    )
    .orderBy(desc(sheetImport.createdAt), desc(sheetImport.id))
    .limit(1)
  return found?.id ?? null
}

/** How many files of a person that came since an instant are still being read. */
export async function readingsOf(reader: Reader, personId: string, since: Date): Promise<number> {
  const [row] = await reader
    .select({ count: count() })
    .from(sheetImport)
    .where(and(eq(sheetImport.personId, personId), gt(sheetImport.createdAt, since), eq(sheetImport.state, 'reading')))
  return row?.count ?? 0
}

/** Puts a new import in, to be read. */
export async function addImport(
  tx: Tx,
  row: HandedIn & { id: string; fileName: string; mapping: ImportMapping; now: Date },
) {
  const { now, ...columns } = row
  await tx.insert(sheetImport).values({ ...columns, state: 'reading', rowsRead: 0, rowsImported: 0, createdAt: now })
}

/** What may change while an import is in a state. */
export type ImportChange = Partial<{
  state: SheetImport['state']
  sheets: Sheet[]
  mapping: ImportMapping
  problem: FileProblem['code']
  problemParams: FileProblem['params']
  refusedFiles: RefusedFile[]
  result: ImportResult
  rowsRead: number
  rowsImported: number
  rowsToBring: number
  importedAt: Date
  beatAt: Date
  undoneAt: Date
}>

/** Changes an import that is still in this state; false when it is not, and nothing was changed. */
export async function changeImport(
  tx: Tx,
  id: string,
  state: SheetImport['state'],
  change: ImportChange,
): Promise<boolean> {
  const changed = await tx
    .update(sheetImport)
    .set(change)
    .where(and(eq(sheetImport.id, id), eq(sheetImport.state, state)))
    .returning({ id: sheetImport.id })
  return changed.length > 0
}

/** Takes the cells out of the imports that a person handed in before an instant: they hold names and telephones. */
export async function forgetCells(tx: Tx, personId: string, before: Date): Promise<void> {
  await tx
    .update(sheetImport)
    .set({ sheets: null })
    .where(and(eq(sheetImport.personId, personId), lt(sheetImport.createdAt, before)))
}
