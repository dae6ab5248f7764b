import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { sqlState } from './errors.ts'
import type { Engine } from './guard.ts'
import type { Reader, Tx } from './handle.ts'
import * as schema from './schema.ts'

const ATTEMPTS = 10
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK_DETECTED = '40P01'

/** Serializable, as SQLite always is, so that a service means the same on both; the loser of a race runs again. */
export function open(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that the server drops while nobody uses it is no bug: the next query opens another.
  pool.on('error', () => undefined)
  const db = drizzle(pool, { schema })

  return {
    reader: db as unknown as Reader,
    async transact(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await db.transaction((tx) => work(tx as unknown as Tx), { isolationLevel: 'serializable' })
        } catch (error) {
          if (attempt === ATTEMPTS || !lostTheRace(error)) throw error
          await sleep(Math.random() * 5 * 2 ** attempt)
        }
      }
    },
    close: () => pool.end(),
  }
}

function lostTheRace(error: unknown): boolean {
  return [SERIALIZATION_FAILURE, DEADLOCK_DETECTED].includes(sqlState(error))
}
