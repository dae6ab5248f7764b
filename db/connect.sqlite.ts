import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { groupCommit } from './group-commit.ts'
import type { Engine } from './guard.ts'
import type { Reader, Tx } from './handle.ts'
import * as schema from './schema.ts'

/** How long a statement waits for another process (a migration, a backup) that holds the file's lock. */
const BUSY_TIMEOUT_MS = 5000

/** Two connections on one WAL file: reads see the last commit while writes go one at a time, committed in groups. */
export function open(file: string): Engine {
  const writer = openForWriting(file)
  const reader = new Database(file, { readonly: true })
  reader.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  // The drizzle instance speaks SQLite; `Tx` and `Reader` are the part both dialects share.
  const tx = drizzle(writer, { schema }) as unknown as Tx
  const writes = groupCommit(writer)

  return {
    reader: drizzle(reader, { schema }) as unknown as Reader,
    transact: (work) => writes.write(() => work(tx)),
    async close() {
      await writes.settled()
      reader.close()
      writer.close()
    },
  }
}

/** A connection that may write, durable: an acknowledged commit survives a power cut. */
export function openForWriting(file: string): Database.Database {
  const client = new Database(file)
  client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  client.pragma('journal_mode = wal')
  client.pragma('synchronous = full')
  client.pragma('foreign_keys = on')
  // What was deleted is overwritten: the draft of a question names the company that asked it.
  client.pragma('secure_delete = on')
  const FULL = 2
  if (client.pragma('synchronous', { simple: true }) !== FULL) throw new Error('SQLite would not set synchronous=FULL')
  return client
}
