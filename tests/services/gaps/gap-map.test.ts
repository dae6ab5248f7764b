import { beforeEach, expect, test, vi } from 'vitest'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS } from '#app/domain/catalogue/scenario-facets.ts'
import { needsLink } from '#app/domain/gaps/gap-links.ts'
import { gapsQueryOf } from '#app/domain/gaps/gaps-query.ts'
import { FITTING_SCORE } from '#app/domain/match/score.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { gapMap } from '#app/services/gaps/gap-map.server.ts'
import { gapSheet } from '#app/services/gaps/gap-sheet.server.ts'
import { gapFileWords } from '#app/text/gaps.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, IN_TEN_DAYS, MARKET_DAY } from '#tests/support/market.ts'
import { pairTown } from '#tests/support/pair.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await pairTown(db)
})

const look = (search: string, now = MARKET_DAY) =>
  gapMap({ db, viewer: null, now }, gapsQueryOf(new URLSearchParams(search)), 'zh')

async function addToMarket() {
  await db.write(async (tx) => {
    await addScenario(tx, {
      id: 'grip',
      title: '精细抓取',
      summary: '分拣。',
      requirement: '稳。',
      tags: ['hand'],
      district: null,
    })
    await addCompany(tx, { id: 'lab', name: '萌芽（演示）', district: 'xihu' })
    await addCapability(tx, {
      companyId: 'lab',
      title: '纸张印刷',
      text: '画册。',
      wishes: [],
      maturity: 'lab',
      tags: ['robot'],
    })
    await announce(tx, 'scenario', 'grip', MARKET_DAY)
    await announce(tx, 'company', 'lab', MARKET_DAY)
  })
}

test('needs, companies and pairs of each industry stand in their districts', async () => {
  const { columns, industries, whole, chosen } = await look('')
  const at = columns.indexOf('yuhang')
  expect(industries.map(({ id, below, unfolds }) => [id, below.length, unfolds])).toEqual([
    ['lae', 0, true],
    ['robot', 0, true],
  ])
  expect(industries[0]?.row.cells[at]).toEqual({ needs: 1, companies: 2, pairs: expect.any(Number), covered: 1 })
  expect(industries[1]?.row.cells[at]).toEqual({ needs: 0, companies: 1, pairs: 0, covered: 0 })
  expect(whole.total).toMatchObject({ needs: 1, companies: 3, covered: 1 })
  expect(columns).not.toContain('city')
  expect(chosen).toBeNull()
})

test('a chosen tag is unfolded in its industry; a word that means none is said so', async () => {
  const map = await look('tag=无人飞行器')
  expect(map.chosen).toMatchObject({ id: 'uav', name: '无人机' })
  expect(map.industries.map(({ below }) => below.map(({ id }) => id))).toEqual([['uav'], []])
  expect(await look('tag=没有这个词')).toMatchObject({ chosen: null, unknown: '没有这个词' })
})

test('a need of the whole city has a column of its own, and the gaps are named', async () => {
  await addToMarket()
  const { columns, industries, largest } = await look('')
  expect(columns.at(-1)).toBe('city')
  expect(industries[1]?.row.cells.at(-1)?.needs).toBe(1)
  expect(largest.idle).toContainEqual({ tagId: 'robot', column: 'xihu', count: 1, name: '人形机器人' })
})

test('a company answers a stage when the engine finds its capability mature enough', async () => {
  await addToMarket()
  const { columns, industries, answering } = await look('by=stage')
  expect(columns).toEqual(['validation', 'integration', 'rollout'])
  expect(answering).toEqual({
    validation: ['lab', 'prototype', 'smallBatch', 'scale'],
    integration: ['prototype', 'smallBatch', 'scale'],
    rollout: ['smallBatch', 'scale'],
  })
  const robots = industries.find(({ id }) => id === 'robot')?.row
  expect(robots?.cells.slice(0, 3).map(({ companies }) => companies)).toEqual([2, 1, 1])
  expect(robots?.total.companies).toBe(2)
})

test('the number of needs is what its link finds', async () => {
  await addToMarket()
  const catalogue = await catalogueOf(db)
  const { columns, industries } = await look('')
  for (const { id, row } of industries)
    for (const [at, column] of columns.entries()) {
      const params = new URL(needsLink({ tagId: id, column }), 'http://xinghui').searchParams
      const { entries } = catalogue.scenarios(queryFrom(params, SCENARIO_FACETS, []), MARKET_DAY)
      expect([id, column, entries.length]).toEqual([id, column, row.cells[at]?.needs])
    }
})

test('the map is worked out once for each state of the market, and anew after a change or a deadline', async () => {
  const ranked = vi.spyOn(await catalogueOf(db), 'fitsFor')
  const first = await look('')
  const rankings = ranked.mock.calls.length
  expect((await look('tag=lae')).whole).toBe(first.whole)
  await look('by=stage')
  expect(ranked.mock.calls.length).toBe(rankings)
  expect((await look('', IN_TEN_DAYS)).whole.total.needs).toBe(0)
  await addToMarket()
  expect((await look('')).whole.total.needs).toBe(2)
})

test('the file has every cell of every tag, totals first, in words', async () => {
  const words = gapFileWords('district', FITTING_SCORE, 'zh')
  const { columns, rows } = await gapSheet({ db, viewer: null, now: MARKET_DAY }, 'district', 'zh', words)
  expect(columns.map(({ header }) => header)).toEqual([
    ...['产业', '标签', '区县', '需求', '企业', '匹配度 40 以上的对数', '有合适企业的需求', '覆盖率（%）', '供需情形'],
  ])
  // Everything, two industries and the tag below each: a total and fourteen columns for every one of them.
  expect(rows).toHaveLength(5 * 15)
  expect(rows[0]?.slice(0, 5)).toEqual(['全部', '全部', '合计', 1, 3])
  expect(rows).toContainEqual(['人形机器人', '灵巧手', '余杭区', 0, 1, 0, 0, null, '有供无需'])
})
