import { snapshotPlaceOf } from '#app/services/matching-index/snapshot-place.ts'
import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import type { Db } from '#db/handle.ts'

/** Survives a reload of the modules in development, so that the database is opened once. */
const kept = globalThis as typeof globalThis & { __xinghuiDb?: Promise<Db> }

/** The database that the site runs on, opened at the first call. */
export function siteDb(): Promise<Db> {
  kept.__xinghuiDb ??= connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  return kept.__xinghuiDb
}

/** Writes the matching index down and closes the database, if it was opened; nothing may be asked of it afterwards. */
export async function closeSite(): Promise<void> {
  const db = await kept.__xinghuiDb
  if (!db) return
  await snapshotPlaceOf(db)?.save?.()
  await db.close()
}

/** Whether this is a demonstration: demo people can be entered by one click and every page says so. */
export function isDemo(): boolean {
  return process.env.DEMO === '1'
}
