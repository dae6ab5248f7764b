import { setTimeout as pause } from 'node:timers/promises'
import type { ImportResult } from '#app/domain/import/mapping.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { isUniqueViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport, type SheetImport } from '#db/stores/imports/sheet-imports.ts'
import type { AddedRows } from './add-rows.server.ts'
import { openImport } from './checked-import.server.ts'
import { ownImport } from './own-import.server.ts'

/** An answer takes several turns of the event loop: long enough for those who came during a piece. */
const OTHERS_MS = 20

const underWay = new Map<string, Promise<ImportResult>>()

/**
 * Brings the good rows of an import in: up to `BATCH_ROWS` in one transaction, longer lists piece by piece, so that
 * others get their turn. Idempotent: what is in already is passed over, so that an import that was interrupted is
 * finished by asking again, and one that is in answers with what it brought.
 * @param demo whether organisations that come with it belong to a demonstration
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read,
 *   changed_meanwhile when something was settled anew, or an organisation of the list registered, at the same moment
 */
export async function bringIn(call: SignedInCall, id: string, demo: boolean): Promise<ImportResult> {
  const found = await ownImport(call.db.read, call.viewer, id)
  if (found.result) return found.result
  const running = underWay.get(id) ?? bring(call, found, demo).finally(() => underWay.delete(id))
  underWay.set(id, running)
  return running
}

async function bring(call: SignedInCall, found: SheetImport, demo: boolean): Promise<ImportResult> {
  const { db, viewer, now } = call
  const list = await openImport(call, found)
  const deed = {
    personId: viewer.personId,
    now,
    own: found.organisationId !== null,
    importId: found.id,
    demo,
    decisions: found.mapping.rows ?? {},
  }
  const batches = await list.batches(db.read, deed)
  const { existing, refused, leftOut } = batches
  let result: ImportResult = { created: 0, existing, refused, units: 0, ...(leftOut > 0 && { leftOut }) }
  try {
    for (const [at, add] of batches.adding.entries()) {
      const so = result
      const last = at === batches.adding.length - 1
      const done = await db.write(async (tx) => {
        await demandUnchanged(tx, call, found)
        const added = await add(tx)
        const total = plus(so, added)
        if (last) await close(tx, call, found, total)
        return { added, total }
      })
      batches.committed(done.added)
      result = done.total
      if (!last) await pause(OTHERS_MS)
    }
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('changed_meanwhile', found.id) : error
  }
  return result
}

async function demandUnchanged(tx: Tx, { viewer }: SignedInCall, found: SheetImport): Promise<void> {
  const { state, mapping } = await ownImport(tx, viewer, found.id)
  const same = state === 'checked' && JSON.stringify(mapping) === JSON.stringify(found.mapping)
  if (!same) throw new Refusal('changed_meanwhile', found.id)
}

async function close(tx: Tx, { viewer, now }: SignedInCall, { id, fileName }: SheetImport, result: ImportResult) {
  const change = { state: 'imported' as const, result, rowsImported: result.created, importedAt: now }
  if (!(await changeImport(tx, id, 'checked', change))) throw new Refusal('changed_meanwhile', id)
  const detail = { ...result, fileName }
  await remember(tx, { noun: 'sheetImport', subjectId: id, act: 'import', personId: viewer.personId, at: now, detail })
}

function plus(result: ImportResult, { created, existing, unitIds }: AddedRows): ImportResult {
  return {
    ...result,
    created: result.created + created,
    existing: result.existing + existing,
    units: result.units + unitIds.size,
  }
}
