import { setTimeout as pause } from 'node:timers/promises'
import type { ImportResult } from '#app/domain/import/mapping.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { isUniqueViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { broughtSoFar } from '#db/stores/imports/import-ledger.ts'
import { changeImport, type SheetImport } from '#db/stores/imports/sheet-imports.ts'
import type { AddedRows } from './add-rows.server.ts'
import type { Batches } from './batches.server.ts'
import { openImport } from './checked-import.server.ts'
import { isBeingBrought, ownImport } from './own-import.server.ts'

/** An answer takes several turns of the event loop: long enough for those who came during a piece. */
const OTHERS_MS = 20

const underWay = new Map<string, Promise<ImportResult>>()

/**
 * Brings the good rows of an import in and changes the records that rows name: up to `BATCH_ROWS` in one transaction,
 * longer lists piece by piece, so that others get their turn. Idempotent: what is in already is passed over, so that an
 * import that was interrupted or stopped is finished by asking again, and one that is in answers with what it brought.
 * @param demo whether organisations that come with it belong to a demonstration
 * @param seen what was seen of the changes; not given: whatever they are now
 * @returns what came of it; of one that somebody stopped, what is in by then
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read,
 *   changed_meanwhile when something was settled anew, a record that a row changes was changed by somebody else, or an
 *   organisation of the list registered, at the same moment
 */
export async function bringIn(call: SignedInCall, id: string, demo: boolean, seen?: string): Promise<ImportResult> {
  const found = await ownImport(call.db.read, call.viewer, id)
  if (found.result) return found.result
  const running = underWay.get(id) ?? bring(call, found, { demo, seen }).finally(() => underWay.delete(id))
  underWay.set(id, running)
  return running
}

async function bring(
  call: SignedInCall,
  found: SheetImport,
  { demo, seen }: { demo: boolean; seen: string | undefined },
): Promise<ImportResult> {
  const { db, viewer, now } = call
  const list = await openImport(call, found)
  const batches = await list.batches(db.read, {
    personId: viewer.personId,
    now,
    own: found.organisationId !== null,
    importId: found.id,
    demo,
    decisions: found.mapping.rows ?? {},
    updatesKnown: found.mapping.updatesKnown ?? false,
  })
  if (seen !== undefined && seen !== batches.seen) throw new Refusal('changed_meanwhile', found.id)
  const before = await broughtSoFar(db.read, found.id)
  await claim(call, found, before.created + before.updated + batches.toBring)
  try {
    return await piecesOf(call, found, batches, startOf(batches, before))
  } catch (error) {
    await db.write((tx) => changeImport(tx, found.id, 'bringing', { state: 'checked' }))
    throw isUniqueViolation(error) ? new Refusal('changed_meanwhile', found.id) : error
  }
}

/** Marks an import as going in; one that somebody else brings in just now is left to them. */
async function claim(call: SignedInCall, found: SheetImport, rowsToBring: number): Promise<void> {
  await call.db.write(async (tx) => {
    const current = await ownImport(tx, call.viewer, found.id)
    demandSettledAlike(current, found)
    const free = current.state === 'checked' || (current.state === 'bringing' && !isBeingBrought(current, call.now))
    const change = { state: 'bringing' as const, rowsToBring, beatAt: call.now }
    if (!free || !(await changeImport(tx, found.id, current.state, change)))
      throw new Refusal('changed_meanwhile', found.id)
  })
}

async function piecesOf(
  call: SignedInCall,
  found: SheetImport,
  batches: Batches,
  start: ImportResult,
): Promise<ImportResult> {
  const startedAt = performance.now()
  let result = start
  for (const [at, add] of batches.adding.entries()) {
    const so = result
    const last = at === batches.adding.length - 1
    const done = await call.db.write(async (tx) => {
      const current = await ownImport(tx, call.viewer, found.id)
      if (current.state !== 'bringing') return null
      demandSettledAlike(current, found)
      const added = await add(tx)
      const total = plus(so, added)
      const beatAt = new Date(call.now.getTime() + performance.now() - startedAt)
      if (last) await close(tx, call, found, total)
      else await changeImport(tx, found.id, 'bringing', { rowsImported: rowsOf(total), beatAt })
      return { added, total }
    })
    // Somebody stopped it: what is in stays in.
    if (!done) return result
    batches.committed(done.added)
    result = done.total
    if (!last) await pause(OTHERS_MS)
  }
  return result
}

function demandSettledAlike({ id, mapping }: SheetImport, found: SheetImport): void {
  if (JSON.stringify(mapping) !== JSON.stringify(found.mapping)) throw new Refusal('changed_meanwhile', id)
}

async function close(tx: Tx, { viewer, now }: SignedInCall, { id, fileName }: SheetImport, result: ImportResult) {
  const change = { state: 'imported' as const, result, rowsImported: rowsOf(result), importedAt: now }
  if (!(await changeImport(tx, id, 'bringing', change))) throw new Refusal('changed_meanwhile', id)
  const detail = { ...result, fileName }
  await remember(tx, { noun: 'sheetImport', subjectId: id, act: 'import', personId: viewer.personId, at: now, detail })
}

/** What there is to say before the first piece: an import that goes on counts what it brought before. */
function startOf(
  { existing, refused, leftOut, unchanged }: Batches,
  before: { created: number; updated: number; units: number },
): ImportResult {
  const same = Math.max(0, unchanged - before.updated)
  return {
    created: before.created,
    existing: Math.max(0, existing - before.created),
    refused,
    units: before.units,
    ...(leftOut > 0 && { leftOut }),
    ...(before.updated > 0 && { updated: before.updated }),
    ...(same > 0 && { unchanged: same }),
  }
}

function plus(result: ImportResult, { created, existing, updated, unitIds }: AddedRows): ImportResult {
  return {
    ...result,
    created: result.created + created,
    existing: result.existing + existing,
    units: result.units + unitIds.size,
    ...(updated > 0 && { updated: (result.updated ?? 0) + updated }),
  }
}

function rowsOf({ created, updated = 0 }: ImportResult): number {
  return created + updated
}
