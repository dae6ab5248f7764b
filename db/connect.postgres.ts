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
  surviveLostConnections(pool)

  return {
    reader: drizzle(pool, { schema }) as unknown as Reader,
    async transact(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await attemptOnce(pool, work)
        } catch (error) {
          if (attempt === ATTEMPTS || !lostTheRace(error)) throw error
          await sleep(Math.random() * 5 * 2 ** attempt)
        }
      }
    },
    close: () => pool.end(),
  }
}

/** Not drizzle's own transaction: that one never gives a connection back on which `begin` has failed. */
async function attemptOnce<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin isolation level serializable')
    const result = await work(drizzle(client, { schema }) as unknown as Tx)
    const { command } = await client.query('commit')
    // PostgreSQL answers the commit of a transaction in which a statement failed with a quiet rollback.
    if (command !== 'COMMIT') throw new Error('db.write went on after a failed statement, and was rolled back')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Without listeners a connection that the server drops would end the process; the next query opens another. */
function surviveLostConnections(pool: pg.Pool) {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
}

function lostTheRace(error: unknown): boolean {
  return [SERIALIZATION_FAILURE, DEADLOCK_DETECTED].includes(sqlState(error))
}
