import { afterEach, beforeEach, expect, test } from 'vitest'
import { loader as home } from '#app/routes/public/home.tsx'
import { loader as scenarios } from '#app/routes/public/scenarios.tsx'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, layOutMarket } from '#tests/support/market.ts'

const MANY = 2000
const PAGE_BYTES_MAX = 60_000
const site = globalThis as typeof globalThis & { __xinghuiDb?: Promise<Db> }

beforeEach(async () => {
  const db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    for (let at = 1; at <= MANY; at++) await addScenario(tx, { id: `s${at}`, tags: ['patrol'], listPosition: at })
  })
  site.__xinghuiDb = Promise.resolve(db)
})
afterEach(() => {
  delete site.__xinghuiDb
})

function asking(path: string) {
  return {
    request: new Request(`http://localhost${path}`),
    params: {},
    context: { nonce: '', address: '', arrivedAt: () => new Date() },
  }
}

test('of two thousand scenarios a page gives twenty, each once, and no more than a page weighs', async () => {
  const seen = new Set<string>()
  for (const page of [1, 2, 100]) {
    const found = await scenarios(asking(`/scenarios?page=${page}`))
    expect(found.page).toMatchObject({ total: MANY, page, pages: 100 })
    expect(found.page.rows).toHaveLength(20)
    expect(JSON.stringify(found).length).toBeLessThan(PAGE_BYTES_MAX)
    for (const { code } of found.page.rows) seen.add(code)
  }
  expect(seen.size).toBe(60)
  const beyond = await scenarios(asking('/scenarios?page=999'))
  expect(beyond.page.page).toBe(100)
  expect(JSON.stringify(await home(asking('/'))).length).toBeLessThan(PAGE_BYTES_MAX)
})
