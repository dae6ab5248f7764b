import type { PlacedRow } from '#app/domain/import/place-rows.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Tx } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { addToLedger } from '#db/stores/imports/import-ledger.ts'
import { addHistory } from '#db/stores/imports/imported-rows.ts'
import { picturesOf } from '#db/stores/imports/pictures.ts'
import type { AddedRows, ImportDeed } from './add-rows.server.ts'
import { giveFiles } from './give-files.server.ts'
import type { ImportKind } from './kinds.server.ts'
import { ledgerRows } from './ledger-rows.ts'

/**
 * Changes the records that rows name, keeps what they were before, and writes it all down.
 * @throws {Refusal} changed_meanwhile when one of them is no longer as the row was compared with it
 */
export async function updateRows<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  rows: readonly PlacedRow<Rec>[],
  deed: ImportDeed,
): Promise<AddedRows> {
  const noun = kind.listing.kind
  const ids = rows.flatMap(({ update }) => update?.target.id ?? [])
  const stored = new Map((await picturesOf(tx, noun, ids)).map((each) => [each.id, each]))
  const changed = rows.flatMap(({ record, unit, update, sheet, row }) => {
    const found = update && stored.get(update.target.id)
    if (!update || !record || !unit?.id) return []
    if (found?.version !== update.target.version) throw new Refusal('changed_meanwhile', update.target.id)
    const fields = update.changes.map(({ field }) => field)
    return [{ record, fields, stored: found, unitId: unit.id, id: found.id, at: { sheet, row }, before: found }]
  })
  const brought = await kind.update(tx, changed, deed)
  const given = await giveFiles(tx, kind, changed, deed)
  await addToLedger(tx, ledgerRows(noun, deed, changed, { brought, given }))
  await addHistory(
    tx,
    changed.map(({ id, at, fields }) => ({
      ...{ id: newId(), noun, subjectId: id, act: 'importChange', personId: deed.personId, reason: '', at: deed.now },
      detail: { importId: deed.importId, ...at, fields },
    })),
  )
  return { created: 0, existing: 0, updated: changed.length, unitIds: new Map() }
}
