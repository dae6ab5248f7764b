import { undoableUntil } from '#app/domain/import/undoing.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { isForeignKeyViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { markAllRemoved } from '#db/stores/attachments/attachments.ts'
import { remember } from '#db/stores/history.ts'
import { clearLedger, followVersion, ledgerOf } from '#db/stores/imports/import-ledger.ts'
import { addHistory } from '#db/stores/imports/imported-rows.ts'
import { removeRecords, restoreRecord } from '#db/stores/imports/pictures.ts'
import { changeImport, type SheetImport } from '#db/stores/imports/sheet-imports.ts'
import { removeQualifications } from '#db/stores/imports/units.ts'
import { announce } from '#db/stores/outbox.ts'
import { removeIdleUnits } from './idle-units.server.ts'
import { ownImport } from './own-import.server.ts'
import { type StandingInTheWay, standingInTheWay, type TouchedRecord } from './standing-in-the-way.server.ts'

/** What became of it: everything was taken back, or nothing, and why. */
export type Undoing = { undone: true } | { undone: false; obstacles: StandingInTheWay[] }

/**
 * Undoes a whole import: takes away what it added and gives back, column for column, what it changed. All or nothing: a
 * single record on which somebody has built since keeps the whole import. Organisations that came with it go when nobody
 * has touched them, and stay otherwise. Idempotent: an import that is undone stays so.
 * @throws {Refusal} not_found for another person's import, wrong_state for one that brought nothing or whose days are over
 */
export async function undoImport(call: SignedInCall, id: string): Promise<Undoing> {
  const { db, viewer, now } = call
  try {
    const done = await db.write(async (tx) => {
      const found = await ownImport(tx, viewer, id)
      if (found.undoneAt) return { undone: true as const, unitIds: [] }
      demandUndoable(found, now)
      const ledger = await ledgerOf(tx, id)
      const { touched, obstacles } = await standingInTheWay(tx, found, ledger)
      if (obstacles.length > 0) return { undone: false as const, obstacles }
      await takeBack(tx, call, found, touched)
      return {
        undone: true as const,
        unitIds: ledger.filter(({ noun }) => noun === 'organisation').map((row) => row.subjectId),
      }
    })
    if (!done.undone) return done
    await removeIdleUnits(db, done.unitIds)
    return { undone: true }
  } catch (error) {
    if (!isForeignKeyViolation(error)) throw error
    return { undone: false, obstacles: [{ sheet: '', row: 0, title: '', obstacle: 'used' }] }
  }
}

/** @throws {Refusal} wrong_state for an import that brought nothing, or whose days of undoing are over */
export function demandUndoable({ state, importedAt, rowsImported, createdAt }: SheetImport, now: Date): void {
  const brought = state === 'imported' || (state === 'checked' && rowsImported > 0)
  if (!brought || undoableUntil(importedAt ?? createdAt) <= now) throw new Refusal('wrong_state', state)
}

async function takeBack(
  tx: Tx,
  { viewer, now }: SignedInCall,
  { id: importId, noun, state, fileName }: SheetImport,
  touched: readonly TouchedRecord[],
): Promise<void> {
  const added = touched.filter(({ before }) => before === null)
  await removeRecords(
    tx,
    noun,
    added.map(({ id }) => id),
  )
  for (const { id, version, before } of touched) {
    if (!before) continue
    if (!(await restoreRecord(tx, noun, { id, version }, before))) throw new Refusal('changed_meanwhile', id)
    // The import before this one had left the version that this one then raised by one.
    await followVersion(tx, id, version - 1, version + 1)
  }
  await markAllRemoved(
    tx,
    touched.flatMap(({ attachmentIds }) => attachmentIds ?? []),
    now,
  )
  for (const { unitId, qualifications } of touched)
    if (qualifications) await removeQualifications(tx, unitId, qualifications)
  if (noun === 'capability')
    for (const companyId of new Set(touched.map(({ unitId }) => unitId))) await announce(tx, 'company', companyId, now)
  const deed = { personId: viewer.personId, at: now }
  const detail = { importId }
  await addHistory(
    tx,
    touched.map(({ id }) => ({ ...deed, id: newId(), noun, subjectId: id, act: 'importUndo', reason: '', detail })),
  )
  await clearLedger(tx, importId)
  await changeImport(tx, importId, state, { state: 'undone', undoneAt: now })
  await remember(tx, { ...deed, noun: 'sheetImport', subjectId: importId, act: 'importUndo', detail: { fileName } })
}
