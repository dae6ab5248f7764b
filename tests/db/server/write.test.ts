import { sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeEach, expect, inject, test, vi } from 'vitest'
import type { Db, Reader } from '#db/handle.ts'
import { throttle } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addPoints, open, pointsOf, tell, told } from '#tests/support/ledger.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await db.write((tx) => open(tx, 'counter', 0))
})

test('of two increments that have read the same number, the loser of the race runs again and both land', async () => {
  let attempts = 0
  const bothHaveRead = meetingOf(2)
  const increment = () =>
    db.write(async (tx) => {
      attempts += 1
      await pointsOf(tx, 'counter')
      await bothHaveRead()
      await addPoints(tx, 'counter', 1)
    })
  await Promise.all([increment(), increment()])
  expect(await pointsOf(db.read, 'counter')).toBe(2)
  expect(attempts).toBe(3)
})

test('what the loser of a race had written before it ran again is there once', async () => {
  const bothHaveRead = meetingOf(2)
  const increment = (name: string) =>
    db.write(async (tx) => {
      await tell(tx, name)
      await pointsOf(tx, 'counter')
      await bothHaveRead()
      await addPoints(tx, 'counter', 1)
    })
  await Promise.all([increment('one'), increment('other')])
  expect(await told(db.read)).toEqual(['one', 'other'])
})

test('two people who each check what the other is changing cannot both be right', async () => {
  await db.write((tx) => open(tx, 'spare', 1))
  await db.write((tx) => addPoints(tx, 'counter', 1))
  const bothHaveRead = meetingOf(2)
  // One point must stay on either of the two: a rule that spans rows, which only serializable transactions keep.
  const take = (from: string) =>
    db.write(async (tx) => {
      const left = ((await pointsOf(tx, 'counter')) ?? 0) + ((await pointsOf(tx, 'spare')) ?? 0)
      await bothHaveRead()
      if (left < 2) throw new Error('the last point stays')
      await addPoints(tx, from, -1)
    })
  const ends = await Promise.allSettled([take('counter'), take('spare')])
  expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('connections that the server ends are replaced, however many they were', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, i) => db.write((tx) => tell(tx, `before-${i}`))))
  await endConnections(await nameOf(db.read))
  await vi.waitFor(() => db.write((tx) => tell(tx, 'after')))
  await Promise.all(Array.from({ length: 20 }, () => vi.waitFor(() => db.write((tx) => tell(tx, 'after')))))
  expect((await told(db.read)).filter((name) => name === 'after')).toHaveLength(21)
})

test('a write whose connection is lost halfway fails and leaves nothing', async () => {
  const cut = db.write(async (tx) => {
    await tell(tx, 'half')
    await endConnections(await nameOf(tx))
    await tell(tx, 'other half')
  })
  await expect(cut).rejects.toThrow()
  await vi.waitFor(async () => expect(await told(db.read)).toEqual([]))
})

test('a write that goes on after a failed statement is not taken for a success', async () => {
  const stubborn = db.write(async (tx) => {
    await tell(tx, 'lost')
    await open(tx, 'counter', 1).catch(() => undefined)
  })
  await expect(stubborn).rejects.toThrow('went on after a failed statement')
  expect(await told(db.read)).toEqual([])
})

/** Those who come wait until `size` have come; afterwards the door stands open. */
function meetingOf(size: number): () => Promise<void> {
  let open = () => {}
  const door = new Promise<void>((resolve) => {
    open = resolve
  })
  let waiting = 0
  return () => {
    waiting += 1
    if (waiting === size) open()
    return door
  }
}

async function nameOf(reader: Reader): Promise<string> {
  const [row] = await reader.select({ name: sql<string>`current_database()` }).from(throttle).limit(1)
  if (!row) throw new Error('There is a counter in every database here')
  return row.name
}

async function endConnections(database: string) {
  const databases = inject('databases')
  if (databases.engine !== 'server') throw new Error('This file is about a PostgreSQL server')
  const admin = new pg.Client({ connectionString: databases.adminUrl })
  await admin.connect()
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
  await admin.end()
}
