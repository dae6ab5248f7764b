import { connect, DEFAULT_DATABASE_URL } from '#db/connect.ts'
import type { Db } from '#db/handle.ts'

/** Survives a reload of the modules in development, so that the database is opened once. */
const kept = globalThis as typeof globalThis & { __xinghuiDb?: Promise<Db> }

/** The database that the site runs on, opened at the first call. */
export function siteDb(): Promise<Db> {
  kept.__xinghuiDb ??= connect(process.env.DATABASE_URL || DEFAULT_DATABASE_URL)
  return kept.__xinghuiDb
}

/** Closes the database if it was opened; nothing may be asked of it afterwards. */
export async function closeSite(): Promise<void> {
  await (await kept.__xinghuiDb)?.close()
}

/** Whether this is a demonstration: demo people can be entered by one click and every page says so. */
export function isDemo(): boolean {
  return process.env.DEMO === '1'
}
