import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport } from '#db/stores/imports/sheet-imports.ts'
import { ownImport } from './own-import.server.ts'

/**
 * Settles whether rows without a code change the records that go by their organisation and title.
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read or is in already
 */
export async function updateKnown({ db, viewer, now }: SignedInCall, id: string, updatesKnown: boolean): Promise<void> {
  await db.write(async (tx) => {
    const { state, mapping: before } = await ownImport(tx, viewer, id)
    const mapping = { ...before, updatesKnown }
    if (!(await changeImport(tx, id, 'checked', { mapping }))) throw new Refusal('wrong_state', state)
    const deed = { noun: 'sheetImport', subjectId: id, act: 'settle', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { updatesKnown } })
  })
}
