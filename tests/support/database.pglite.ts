import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { guard } from '#db/guard.ts'
import type { Reader, Tx } from '#db/handle.ts'
import * as schema from '#db/schema.ts'
import type { Loan } from './database.ts'

/** Starting one takes seconds, emptying one milliseconds: those given back wait here for the next test. */
const idle: PGlite[] = []

/** PostgreSQL in process, emptied. It has one connection, so reads wait for the write that is under way. */
export async function lend(): Promise<Loan> {
  const client = idle.pop() ?? (await start())
  await empty(client)
  const drizzled = drizzle(client, { schema })
  const db = guard({
    reader: drizzled as unknown as Reader,
    transact: (work) => drizzled.transaction((tx) => work(tx as unknown as Tx)),
    close: async () => undefined,
  })
  return { db, giveBack: async () => void idle.push(client) }
}

async function start(): Promise<PGlite> {
  const client = await PGlite.create()
  await migrate(drizzle(client), { migrationsFolder: 'db/migrations/postgres' })
  return client
}

async function empty(client: PGlite) {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  )
  await client.exec(`truncate ${rows.map((row) => row.name).join(', ')}`)
}
