import type { ImportResult } from '#app/domain/import/mapping.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport } from '#db/stores/imports/sheet-imports.ts'
import { openImport } from './checked-import.server.ts'
import { ownImport } from './own-import.server.ts'

/**
 * Brings the good rows of an import in, all in one transaction. Idempotent: an import that was brought in already
 * answers with what it brought.
 * @param demo whether organisations that come with it belong to a demonstration
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read,
 *   changed_meanwhile when something was settled anew at the same moment
 */
export async function bringIn(call: SignedInCall, id: string, demo: boolean): Promise<ImportResult> {
  const { db, viewer, now } = call
  const found = await ownImport(db.read, viewer, id)
  if (found.result) return found.result
  const list = await openImport(call, found)
  const by = { personId: viewer.personId, now, own: found.organisationId !== null }
  return db.write(async (tx) => {
    const { result: before, mapping } = await ownImport(tx, viewer, id)
    if (before) return before
    if (JSON.stringify(mapping) !== JSON.stringify(found.mapping)) throw new Refusal('changed_meanwhile', id)
    const result = await list.bringIn(tx, { ...by, importId: id, demo })
    const change = { state: 'imported' as const, result, rowsImported: result.created, importedAt: now }
    if (!(await changeImport(tx, id, 'checked', change))) throw new Refusal('changed_meanwhile', id)
    const detail = { ...result, fileName: found.fileName }
    await remember(tx, {
      noun: 'sheetImport',
      subjectId: id,
      act: 'import',
      personId: viewer.personId,
      at: now,
      detail,
    })
    return result
  })
}
