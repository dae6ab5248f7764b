import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SettingKey } from '#app/domain/setting.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { settingOf, writeSetting } from '#db/stores/settings.ts'

/**
 * Sets what holds for the whole site. Idempotent: the same value again leaves no row in the trail.
 * @param value within the bounds of the setting
 * @throws {Refusal} forbidden
 */
export async function changeSetting({ db, viewer, now }: SignedInCall, key: SettingKey, value: number): Promise<void> {
  if (!may(viewer, 'setting.edit')) throw new Refusal('forbidden', 'setting.edit')
  await db.write(async (tx) => {
    const before = await settingOf(tx, key)
    if (before === value) return
    await writeSetting(tx, { key, value, updatedAt: now, updatedById: viewer.personId })
    const deed = { noun: 'setting', subjectId: key, act: 'set', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, detail: { from: before, to: value } })
  })
}
