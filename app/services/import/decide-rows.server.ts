import type { FormValues } from '#app/domain/form.ts'
import { decisionsFrom, likeByKey } from '#app/domain/import/like-row.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport } from '#db/stores/imports/sheet-imports.ts'
import { openImport } from './checked-import.server.ts'
import { ownImport } from './own-import.server.ts'

/**
 * Keeps what somebody decided about rows that nearly repeat something: brought in, left out, or brought in as continuing
 * what they repeat. A row can only continue what it was found to repeat.
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read or is in already
 */
export async function decideRows(call: SignedInCall, id: string, form: FormValues): Promise<void> {
  const { db, viewer, now } = call
  const found = await ownImport(db.read, viewer, id)
  const { rows } = await (await openImport(call, found)).look(db.read)
  await db.write(async (tx) => {
    const { state, mapping: before } = await ownImport(tx, viewer, id)
    const mapping = { ...before, rows: decisionsFrom(form, likeByKey(rows), before.rows ?? {}) }
    if (!(await changeImport(tx, id, 'checked', { mapping }))) throw new Refusal('wrong_state', state)
    const deed = { noun: 'sheetImport', subjectId: id, act: 'settle', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { rows: mapping.rows } })
  })
}
