import { and, asc, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { importedRow, sheetImport } from '../../schema.ts'
import { writeInChunks } from './chunks.ts'

/** More records than any import has. */
const LEDGER_MAX = 50_000
/** Older imports than these were forgotten before. */
const FORGOTTEN_AT_ONCE = 200

/** Writes down what an import added and changed. */
export async function addToLedger(tx: Tx, rows: (typeof importedRow.$inferInsert)[]): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(importedRow).values(some))
}

/** Everything that an import added and changed, in the order of the file. */
export async function ledgerOf(reader: Reader, importId: string) {
  return reader
    .select()
    .from(importedRow)
    .where(eq(importedRow.importId, importId))
    .orderBy(asc(importedRow.sheet), asc(importedRow.row), asc(importedRow.subjectId))
    .limit(LEDGER_MAX)
}
export type LedgerRow = Awaited<ReturnType<typeof ledgerOf>>[number]

/** How many records an import added and changed so far, and how many organisations came with it. */
export async function broughtSoFar(reader: Reader, importId: string) {
  const of = eq(importedRow.importId, importId)
  const units = await reader.$count(importedRow, and(of, eq(importedRow.noun, 'organisation')))
  const updated = await reader.$count(importedRow, and(of, isNotNull(importedRow.before)))
  return { units, updated, created: (await reader.$count(importedRow, of)) - units - updated }
}

/** Forgets what a person's imports of before an instant did: it holds names and telephones. */
export async function forgetLedgers(tx: Tx, personId: string, before: Date): Promise<void> {
  const old = await tx
    .select({ id: sheetImport.id })
    .from(sheetImport)
    .where(and(eq(sheetImport.personId, personId), lt(sheetImport.createdAt, before)))
    .orderBy(desc(sheetImport.createdAt), desc(sheetImport.id))
    .limit(FORGOTTEN_AT_ONCE)
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await tx.delete(importedRow).where(inArray(importedRow.importId, ids))
}

/** An earlier import's word for a record follows when a later one that had changed it is undone. */
export async function followVersion(tx: Tx, subjectId: string, from: number, to: number): Promise<void> {
  await tx
    .update(importedRow)
    .set({ version: to })
    .where(and(eq(importedRow.subjectId, subjectId), eq(importedRow.version, from)))
}

/** Forgets what an import did, once it is undone. */
export async function clearLedger(tx: Tx, importId: string): Promise<void> {
  await tx.delete(importedRow).where(eq(importedRow.importId, importId))
}
