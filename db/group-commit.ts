import { setImmediate } from 'node:timers'
import type Database from 'better-sqlite3'

/** So many at most, so that requests are answered in between. */
const GROUP_MAX = 64

/** A write that waits for its group, and what its caller hears. */
interface Waiting {
  work: () => Promise<unknown>
  done: (result: unknown) => void
  failed: (error: unknown) => void
}

/** What a piece of work came to within its group; nobody hears of it before the group is committed. */
type Outcome = { ok: true; result: unknown } | { ok: false; error: unknown }

/** The transaction under a group went away with a failed statement, so that nothing of the group is kept. */
class GroupLost extends Error {}

/**
 * Runs writes one after the other and commits together those that are asked for in one turn of the event loop: one
 * wait for the disk instead of one each, as durable as before, since a caller hears of success only after the commit.
 * Each write has a savepoint of its own: one that throws leaves the others. When a whole group cannot be kept (the
 * disk is full), its writes run again alone, so that only those fail that do not fit.
 */
export function groupCommit(client: Database.Database) {
  const waiting: Waiting[] = []
  let running: Promise<void> | null = null

  async function runAll(): Promise<void> {
    await endOfTurn()
    while (waiting.length > 0) {
      await commitTogether(client, waiting.splice(0, GROUP_MAX))
      await endOfTurn()
    }
    running = null
  }

  return {
    /** Asks for a write. */
    write: <T>(work: () => Promise<T>): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, done: (result) => resolve(result as T), failed: reject })
        running ??= runAll()
      }),
    /** Settles when every write that was asked for has. */
    settled: async () => {
      while (running) await running
    },
  }
}

async function commitTogether(client: Database.Database, group: Waiting[]): Promise<void> {
  try {
    const outcomes = await inTransaction(client, group)
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.ok) group[i]?.done(outcome.result)
      else group[i]?.failed(outcome.error)
    }
  } catch (error) {
    const [alone, ...others] = group
    if (alone && others.length === 0) alone.failed(error instanceof GroupLost ? error.cause : error)
    else for (const one of group) await commitTogether(client, [one])
  }
}

/** One outcome for each piece of work, committed. */
async function inTransaction(client: Database.Database, group: Waiting[]): Promise<Outcome[]> {
  client.exec('begin immediate')
  try {
    const outcomes: Outcome[] = []
    for (const { work } of group) outcomes.push(await inSavepoint(client, work))
    client.exec('commit')
    return outcomes
  } catch (error) {
    if (client.inTransaction) client.exec('rollback')
    throw error
  }
}

async function inSavepoint(client: Database.Database, work: () => Promise<unknown>): Promise<Outcome> {
  const loop = watchEventLoop()
  client.exec('savepoint one')
  try {
    const result = await work()
    if (loop.turned) throw new Error('db.write awaited something other than its tx')
    client.exec('release one')
    return { ok: true, result }
  } catch (error) {
    if (!client.inTransaction) throw new GroupLost('the transaction is gone', { cause: error })
    client.exec('rollback to one')
    client.exec('release one')
    return { ok: false, error }
  } finally {
    loop.stop()
  }
}

/** better-sqlite3 answers at once, so work that only queries never lets the event loop turn. */
function watchEventLoop() {
  const loop = { turned: false, stop: () => clearImmediate(next) }
  const next = setImmediate(() => {
    loop.turned = true
  })
  return loop
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
