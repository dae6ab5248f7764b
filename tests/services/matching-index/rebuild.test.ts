import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { catalogueOf, followerOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { indexState } from '#app/services/matching-index/index-state.server.ts'
import { rebuildIndex } from '#app/services/matching-index/rebuild-index.server.ts'
import type { Db } from '#db/handle.ts'
import { scenario } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'
import { callBy, somebody } from '#tests/support/people.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
  await somebody(db, 'root', { roles: ['administrator'] })
  await somebody(db, 'auditor', { roles: ['auditor'] })
  await somebody(db, 'curator', { roles: ['curator'] })
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'river', tags: ['patrol'], freeTags: ['水面清漂'] })
    await addScenario(tx, { id: 'lake', title: '湖面巡查', freeTags: ['水面清漂'] })
    for (const id of ['sky', 'boat']) {
      await addCompany(tx, { id, name: `${id}（演示）` })
      await addCapability(tx, { id: `of-${id}`, companyId: id, title: '河道巡检无人机巢', freeTags: ['水面 清漂'] })
    }
  })
})

test('an administrator has the index learn again, which the trail remembers and every node hears', async () => {
  const { life, catalogue } = await followerOf(db)
  const before = catalogue.shelves.index
  await rebuildIndex(await callBy(db, 'root'))
  expect(life.rebuilding).toBeNull()
  await catalogueOf(db)
  expect(life.rebuilding).not.toBeNull()
  expect((await indexState(await callBy(db, 'auditor'))).rebuilding).toBe(true)
  const answeredMeanwhile = catalogue.fitsFor('river', 5)
  await life.rebuilding
  expect(life.failedAt).toBeNull()
  expect(catalogue.shelves.index).not.toBe(before)
  expect(catalogue.shelves.index.learnedAt.getTime()).toBeGreaterThan(before.learnedAt.getTime())
  expect(catalogue.fitsFor('river', 5)).toEqual(answeredMeanwhile)
  expect(await historyOf(db.read, 'index', 'matching')).toMatchObject([{ act: 'rebuild', personName: 'root' }])
})

test.each(['auditor', 'curator'])('%s does not', async (id) => {
  await expect(rebuildIndex(await callBy(db, id))).rejects.toMatchObject({ code: 'forbidden' })
  expect(await historyOf(db.read, 'index', 'matching')).toEqual([])
})

test('what is changed while the index is being rebuilt is in the new one', async () => {
  const { life, catalogue } = await followerOf(db)
  await rebuildIndex(await callBy(db, 'root'))
  await catalogueOf(db)
  await change('lake', { title: '桥墩冲刷检测' })
  await change('river', { state: 'cancelled' })
  const old = catalogue.shelves.index
  expect(life.rebuilding).not.toBeNull()
  await life.rebuilding
  expect(catalogue.shelves.index).not.toBe(old)
  expect(catalogue.shelves.engine.literal('桥墩冲刷', 'needs', 5)).toEqual(['lake'])
  expect(catalogue.shelves.engine.size('needs')).toBe(1)
  // And what is changed afterwards.
  await change('lake', { title: '堤岸裂缝识别' })
  expect(catalogue.shelves.engine.literal('堤岸裂缝', 'needs', 5)).toEqual(['lake'])
})

test('when more than a fifth of what is published has changed, the index learns again by itself', async () => {
  const { life, catalogue } = await followerOf(db)
  await add(20)
  expect(life.rebuilding).toBeNull()
  await add(1)
  expect(life.rebuilding).not.toBeNull()
  await life.rebuilding
  expect(catalogue.shelves.engine.statistics().learnedFrom).toBe(25)
  expect(catalogue.shelves.index.changed.size).toBe(0)
})

test('the page says how the index stands, to administrators and auditors alone', async () => {
  const state = await indexState(await callBy(db, 'auditor'))
  expect(state).toMatchObject({
    profiles: { needs: 2, offers: 2 },
    capabilities: 2,
    learned: { from: 4, changed: 0 },
    candidates: [{ scenarios: 2, companies: 2 }],
    start: { why: 'off' },
    snapshot: null,
    keepsSnapshots: false,
    lagMs: 0,
  })
  expect(state.candidates[0]?.word).toMatch(/^水面 ?清漂$/)
  expect((await indexState(await callBy(db, 'root'))).terms).toBeGreaterThan(10)
  await expect(indexState(await callBy(db, 'curator'))).rejects.toMatchObject({ code: 'forbidden' })
})

async function change(id: string, values: Partial<typeof scenario.$inferInsert>) {
  await db.write(async (tx) => {
    await tx.update(scenario).set(values).where(eq(scenario.id, id))
    await announce(tx, 'scenario', id, MARKET_DAY)
  })
  await catalogueOf(db)
}

let added = 0
async function add(count: number) {
  await db.write(async (tx) => {
    for (let i = 0; i < count; i++) {
      added += 1
      await addScenario(tx, { id: `new${added}`, title: `第 ${added} 处隧道检测` })
      await announce(tx, 'scenario', `new${added}`, MARKET_DAY)
    }
  })
  await catalogueOf(db)
}
