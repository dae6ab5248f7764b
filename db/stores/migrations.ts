import fs from 'node:fs'
import { sql } from 'drizzle-orm'
import { dialect } from '../dialect.ts'
import type { Reader } from '../handle.ts'

const APPLIED = { sqlite: sql`__drizzle_migrations`, postgres: sql`drizzle.__drizzle_migrations` }

/** How many migrations the database has had, and how many of those in the folder it still lacks. */
export async function migrationState(
  reader: Reader,
  folder = 'db/migrations',
): Promise<{ applied: number; pending: number }> {
  const [row] = await reader
    .select({ applied: sql<number>`count(*)`.mapWith(Number) })
    .from(APPLIED[dialect])
    .limit(1)
  const journal = JSON.parse(fs.readFileSync(`${folder}/${dialect}/meta/_journal.json`, 'utf8')) as {
    entries: unknown[]
  }
  const applied = row?.applied ?? 0
  return { applied, pending: Math.max(0, journal.entries.length - applied) }
}
