import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Engine } from './guard.ts'
import type { Reader, Tx } from './handle.ts'
import * as schema from './schema.ts'

/** How long a statement waits for another process (a migration, a backup) that holds the file's lock. */
const BUSY_TIMEOUT_MS = 5000

/** Two connections on one WAL file: reads see the last commit while writes go one at a time. */
export function open(file: string): Engine {
  const writer = openForWriting(file)
  const reader = new Database(file, { readonly: true })
  reader.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  // The drizzle instance speaks SQLite; `Tx` and `Reader` are the part both dialects share.
  const tx = drizzle(writer, { schema }) as unknown as Tx
  const inTurn = queue()

  return {
    reader: drizzle(reader, { schema }) as unknown as Reader,
    transact: (work) => inTurn(() => transact(writer, () => work(tx))),
    async close() {
      await inTurn(async () => {
        reader.close()
        writer.close()
      })
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

async function transact<T>(client: Database.Database, work: () => Promise<T>): Promise<T> {
  const loop = watchEventLoop()
  client.exec('begin immediate')
  try {
    const result = await work()
    if (loop.turned) throw new Error('db.write awaited something other than its tx')
    client.exec('commit')
    return result
  } catch (error) {
    if (client.inTransaction) client.exec('rollback')
    throw error
  } finally {
    loop.stop()
  }
}

/** First come, first served: a task starts when the one before it has settled. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task)
    last = run.catch(() => undefined)
    return run
  }
}

/** better-sqlite3 answers at once, so a transaction that only queries never lets the event loop turn. */
function watchEventLoop() {
  const loop = { turned: false, stop: () => clearImmediate(next) }
  const next = setImmediate(() => {
    loop.turned = true
  })
  return loop
}
