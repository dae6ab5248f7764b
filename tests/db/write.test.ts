import { beforeEach, expect, inject, test } from 'vitest'
import { isUniqueViolation } from '#db/errors.ts'
import type { Db } from '#db/handle.ts'
import { history, person, platformRole, throttle } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addPoints, announce, announced, open, pointsOf, tell, told } from '#tests/support/ledger.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
})

test('500 interleaved flows, half of them failing midway, leave no inconsistent row', async () => {
  const WALLETS = 20
  const POINTS = 100
  await db.write(async (tx) => {
    for (let i = 0; i < WALLETS; i++) await open(tx, `wallet-${i}`, POINTS)
  })

  const flows = Array.from({ length: 500 }, (_, i) => i)
  const ends = await Promise.allSettled(
    flows.map((i) =>
      db.write(async (tx) => {
        await addPoints(tx, `wallet-${i % WALLETS}`, -1)
        await tell(tx, `flow-${i}`)
        if (i % 4 === 0) throw new Error('changed my mind')
        // The key is taken: the statement fails, and the flow with it.
        if (i % 4 === 2) await open(tx, 'wallet-0', 0)
        await addPoints(tx, `wallet-${(i * 7 + 1) % WALLETS}`, 1)
        await announce(tx, `flow-${i}`)
      }),
    ),
  )

  const landed = flows.filter((i) => ends[i]?.status === 'fulfilled')
  expect(landed).toEqual(flows.filter((i) => i % 2 === 1))
  const names = landed.map((i) => `flow-${i}`).sort()
  expect(await told(db.read)).toEqual(names)
  expect(await announced(db.read)).toEqual(names)
  const expected = Array.from({ length: WALLETS }, () => POINTS)
  for (const i of landed) {
    expected[i % WALLETS]! -= 1
    expected[(i * 7 + 1) % WALLETS]! += 1
  }
  for (const [i, points] of expected.entries()) expect(await pointsOf(db.read, `wallet-${i}`)).toBe(points)
})

test('a read beside a write sees nothing of it before it is committed, and all of it afterwards', async () => {
  let seenHalfway: number | null = null
  let halfway = () => {}
  const writeIsHalfway = new Promise<void>((resolve) => {
    halfway = resolve
  })
  const reading = writeIsHalfway.then(async () => {
    seenHalfway = await db.read.$count(history)
  })
  await db.write(async (tx) => {
    await tell(tx, 'pair')
    halfway()
    // Awaits only its tx, long enough for the reader to have its answer.
    for (let turn = 0; turn < 200 && seenHalfway === null; turn++) await tx.$count(history)
    await tell(tx, 'pair')
  })
  await reading
  // The engine in process has one connection: there a read waits for the write, and sees both rows.
  expect(seenHalfway).toBe(inject('databases').engine === 'pglite' ? 2 : 0)
  expect(await db.read.$count(history)).toBe(2)
})

test("a write that succeeds survives somebody else's rollback", async () => {
  const [failed, unrelated] = await Promise.allSettled([
    db.write(async (tx) => {
      await tell(tx, 'mine')
      await tell(tx, 'mine')
      throw new Error('never mind')
    }),
    db.write((tx) => tell(tx, 'theirs')),
  ])
  expect([failed.status, unrelated.status]).toEqual(['rejected', 'fulfilled'])
  expect(await told(db.read)).toEqual(['theirs'])
})

test('a write answers with what its work answers, and a throw comes out as it was thrown', async () => {
  const refusal = new Error('no')
  expect(await db.write(async () => 42)).toBe(42)
  await expect(
    db.write(async () => {
      throw refusal
    }),
  ).rejects.toBe(refusal)
})

test('a write inside a write is refused and leaves nothing', async () => {
  const nested = db.write(async (tx) => {
    await tell(tx, 'outer')
    await db.write((inner) => tell(inner, 'inner'))
  })
  await expect(nested).rejects.toThrow('db.write inside db.write')
  expect(await db.read.$count(history)).toBe(0)
})

test('a read beside the transaction one is in is refused and leaves nothing', async () => {
  const beside = db.write(async (tx) => {
    await tell(tx, 'outer')
    await db.read.$count(history)
  })
  await expect(beside).rejects.toThrow('db.read inside db.write')
  expect(await db.read.$count(history)).toBe(0)
})

test('a tx that is kept after its end can neither read nor write', async () => {
  const kept = await db.write(async (tx) => ({ tx }))
  expect(() => kept.tx.insert(history)).toThrow('revoked')
  expect(() => kept.tx.select()).toThrow('revoked')
  expect(await db.read.$count(history)).toBe(0)
})

test('a key or a unique value that is taken is recognised', async () => {
  const join = (id: string, email: string) =>
    db.write(async (tx) => {
      const createdAt = new Date('2026-03-02T04:00:00.000Z')
      await tx.insert(person).values({ id, email, name: '', passwordHash: '', demo: false, createdAt })
    })
  await join('one', 'one@example.org')
  expect(isUniqueViolation(await join('one', 'other@example.org').catch(asIs))).toBe(true)
  expect(isUniqueViolation(await join('other', 'one@example.org').catch(asIs))).toBe(true)
  await join('other', 'other@example.org')
})

test('a failure of another kind is not taken for a unique value that is taken', async () => {
  const nothing = null as unknown as number
  const failure = await db.write((tx) => tx.insert(throttle).values({ id: 'x', points: nothing })).catch(asIs)
  expect(failure).toBeInstanceOf(Error)
  expect(isUniqueViolation(failure)).toBe(false)
})

test('a row must point to rows that are there', async () => {
  const astray = { personId: 'nobody', role: 'curator' as const }
  await expect(db.write((tx) => tx.insert(platformRole).values(astray))).rejects.toThrow()
  expect(await db.read.$count(platformRole)).toBe(0)
})

test('two increments at the same time both land', async () => {
  await db.write(async (tx) => {
    await open(tx, 'counter', 0)
  })
  await Promise.all([db.write((tx) => addPoints(tx, 'counter', 1)), db.write((tx) => addPoints(tx, 'counter', 1))])
  expect(await pointsOf(db.read, 'counter')).toBe(2)
})

function asIs(error: unknown): unknown {
  return error
}
