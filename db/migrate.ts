import fs from 'node:fs'
import path from 'node:path'
import { fileOf } from './connect.ts'
import { dialectOf } from './dialect.ts'

/**
 * Brings a database to the newest schema, creating it when there is none. Safe to run again.
 * @param folder of both dialects' migrations
 */
export async function migrate(url: string, folder = 'db/migrations'): Promise<void> {
  if (dialectOf(url) === 'postgres') await migratePostgres(url, path.join(folder, 'postgres'))
  else await migrateSqlite(fileOf(url), path.join(folder, 'sqlite'))
}

async function migrateSqlite(file: string, migrationsFolder: string) {
  const { openForWriting } = await import('./connect.sqlite.ts')
  const { drizzle } = await import('drizzle-orm/better-sqlite3')
  const { migrate: run } = await import('drizzle-orm/better-sqlite3/migrator')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const client = openForWriting(file)
  try {
    run(drizzle(client), { migrationsFolder })
  } finally {
    client.close()
  }
}

async function migratePostgres(url: string, migrationsFolder: string) {
  const { default: pg } = await import('pg')
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate: run } = await import('drizzle-orm/node-postgres/migrator')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await run(drizzle(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}
