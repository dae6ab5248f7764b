import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { tell, told } from '#tests/support/ledger.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
})

test('awaiting something other than the tx is refused and leaves nothing', async () => {
  const dawdling = db.write(async (tx) => {
    await tell(tx, 'before')
    await sleep(1)
    await tell(tx, 'after')
  })
  await expect(dawdling).rejects.toThrow('awaited something other than its tx')
  expect(await told(db.read)).toEqual([])
})

test('a write that was refused does not stand in the way of the next one', async () => {
  const dawdling = db.write(() => sleep(20))
  const next = db.write((tx) => tell(tx, 'next'))
  await expect(dawdling).rejects.toThrow()
  await next
  expect(await told(db.read)).toEqual(['next'])
})

test('writes come in the order in which they were asked for', async () => {
  const order: number[] = []
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      db.write(async (tx) => {
        await tell(tx, `${i}`)
        order.push(i)
      }),
    ),
  )
  expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i))
})
