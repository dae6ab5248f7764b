import { eq } from 'drizzle-orm'
import { SETTINGS, type SettingKey } from '../../app/domain/setting.ts'
import type { Reader, Tx } from '../handle.ts'
import { person, setting } from '../schema.ts'

/** What a setting is now: as somebody set it, else its standard. */
export async function settingOf(reader: Reader, key: SettingKey): Promise<number> {
  const [row] = await reader.select({ value: setting.value }).from(setting).where(eq(setting.key, key)).limit(1)
  return row?.value ?? SETTINGS[key].standard
}

/** Every setting that somebody set, with who and when. */
export async function settingRows(reader: Reader) {
  return reader
    .select({ key: setting.key, value: setting.value, updatedAt: setting.updatedAt, personName: person.name })
    .from(setting)
    .innerJoin(person, eq(person.id, setting.updatedById))
    .orderBy(setting.key)
    .limit(Object.keys(SETTINGS).length)
}

/** Sets a setting. */
export async function writeSetting(tx: Tx, row: typeof setting.$inferInsert): Promise<void> {
  const { key, ...columns } = row
  await tx
    .insert(setting)
    .values(row)
    .onConflictDoUpdate({ target: setting.key, set: { ...columns } })
}
