import type { FieldErrors } from '#app/domain/form.ts'
import type { ImportMapping } from '#app/domain/import/mapping.ts'
import { type SettledForm, settledFrom } from '#app/domain/import/settled-form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport } from '#db/stores/imports/sheet-imports.ts'
import { ownImport } from './own-import.server.ts'

/**
 * Keeps what a person says columns and words mean, for the next look at the list.
 * @returns what is wrong by field name, or null when it was kept
 * @throws {Refusal} not_found for another person's import, wrong_state for one that was not read or is in already
 */
export async function settleImport(call: SignedInCall, id: string, form: SettledForm): Promise<FieldErrors | null> {
  const { db, viewer, now } = call
  const { resolve } = await taxonomyOf(db)
  const settled = settledFrom(form, resolve)
  if (!settled.ok) return settled.errors
  await db.write(async (tx) => {
    const { state, mapping: before } = await ownImport(tx, viewer, id)
    const mapping: ImportMapping = {
      ...before,
      sheets: { ...before.sheets, ...settled.mapping.sheets },
      tags: { ...without(before.tags, settled.undecided), ...settled.mapping.tags },
    }
    if (!(await changeImport(tx, id, 'checked', { mapping }))) throw new Refusal('wrong_state', state)
    const deed = { noun: 'sheetImport', subjectId: id, act: 'settle', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { mapping } })
  })
  return null
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}
