import { beforeEach, describe, expect, test } from 'vitest'
import { compareQueryOf } from '#app/domain/compare/compare-query.ts'
import { matchingQueryOf } from '#app/domain/match/view-query.ts'
import { type Comparison, comparePairs } from '#app/services/compare/compare-pairs.server.ts'
import { matchingView } from '#app/services/match/matching-view.server.ts'
import { compareRows } from '#app/ui/compare/compare-rows.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, MARKET_DAY } from '#tests/support/market.ts'
import { pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'strict', title: '桥梁巡检', tags: ['uav'], requiredTags: ['patrol'], district: null })
    await announce(tx, 'scenario', 'strict', MARKET_DAY)
  })
})

const call = () => ({ db, viewer: null, now: MARKET_DAY })

function compare(search: string, locale: 'zh' | 'en' = 'zh'): Promise<Comparison> {
  const query = compareQueryOf(new URLSearchParams(search))
  if (!query) throw new Error('the address names nothing')
  return comparePairs(call(), query, locale)
}

const THREE = `scenario=${RIVER_CODE}&company=kite&company=hand&company=new`

describe('what is shown', () => {
  test('one need beside its companies, in the order of the address', async () => {
    const { own, pairs, unknown, leftOut } = await compare(THREE)
    expect(own).toMatchObject({ side: 'scenario', ref: RIVER_CODE, name: '河道巡查用无人机' })
    expect(pairs.map(({ ref }) => ref)).toEqual(['kite', 'hand', 'new'])
    expect(pairs[0]).toMatchObject({ name: '纸鸢巡检（演示）', metBy: '河道无人机巡查', rank: 1 })
    expect([unknown, leftOut]).toEqual([[], []])
  })

  test('one company beside its needs, also one whose gate refuses it', async () => {
    const { own, pairs } = await compare(`company=new&scenario=${RIVER_CODE}&scenario=hz-2026-01-strict`)
    expect(own).toMatchObject({ side: 'company', ref: 'new', name: '新来者（演示）' })
    expect(pairs.map(({ ref }) => ref)).toEqual([RIVER_CODE, 'HZ-2026-01-STRICT'])
    expect(pairs[1]).toMatchObject({
      rank: null,
      explanation: { score: 0, gate: { passed: false, missing: ['patrol'] } },
    })
    expect(pairs[1]?.tagNames).toEqual({ patrol: '低空巡检' })
  })

  test('the same score, reasons and place as the pair panel of the matching view', async () => {
    const { pairs } = await compare(THREE)
    for (const { key, explanation, tagNames, rank, among, metBy } of pairs) {
      const search = new URLSearchParams({ scenario: key.code, pair: `${key.code}~${key.companyId}` })
      const { chosen } = await matchingView(call(), matchingQueryOf(search), 'zh')
      expect(chosen?.pair).toMatchObject({ key, explanation, tagNames, rank, among, metBy })
    }
  })

  test('rows whose points add up to the score, and whose facts add up to the conditions', async () => {
    const { pairs } = await compare(THREE)
    const rows = compareRows(pairs, 'zh')
    const sum = (within: boolean, at: number) =>
      rows.filter((row) => row.within === within).reduce((all, { cells }) => all + (cells[at]?.points ?? 0), 0)
    expect(rows.map(({ key }) => key)).toEqual(['tags', 'text', 'fit', 'stage', 'openings', 'cases', 'district'])
    for (const [at, { explanation }] of pairs.entries()) {
      expect(sum(false, at)).toBeCloseTo(explanation.score, 6)
      const conditions = rows.find(({ key }) => key === 'fit')?.cells[at]?.points
      expect(sum(true, at)).toBeCloseTo(conditions ?? 0, 6)
    }
    expect(rows[0]?.cells.map(({ lead }) => lead)).toEqual(['alone', null, null])
  })

  test('the nearest of the other side that are not there yet', async () => {
    expect((await compare(`scenario=${RIVER_CODE}&company=kite`)).nearest.map(({ ref }) => ref)).not.toContain('kite')
    const { nearest } = await compare(`company=kite&scenario=${RIVER_CODE}`)
    expect(nearest).toMatchObject([{ ref: 'HZ-2026-01-STRICT', name: '桥梁巡检' }])
  })

  test('words for one more mean whom the matching view would find, except who is there already', async () => {
    const asked = async (word: string) => (await compare(`scenario=${RIVER_CODE}&company=kite&against=${word}`)).asked
    expect(await asked('十指')).toMatchObject({ found: [{ ref: 'hand', name: '十指科技（演示）' }] })
    expect((await asked('演示'))?.found.map(({ ref }) => ref).sort()).toEqual(['hand', 'new'])
    expect(await asked('没有这家')).toMatchObject({ found: [] })
  })
})

describe('what is not shown', () => {
  test('a ref that names nothing published is named, and the others stand', async () => {
    const { pairs, unknown } = await compare(`scenario=${RIVER_CODE}&company=kite&company=nobody&company=agency`)
    expect(pairs.map(({ ref }) => ref)).toEqual(['kite'])
    expect(unknown).toEqual(['nobody', 'agency'])
  })

  test('what was withdrawn or never published is not found by anybody, however signed in', async () => {
    await put(db, 'strict', 'draft', { code: null, openedAt: null })
    await db.write((tx) => announce(tx, 'scenario', 'strict', MARKET_DAY))
    for (const { viewer } of [town.curator, town.agency, call()]) {
      const query = compareQueryOf(new URLSearchParams('scenario=HZ-2026-01-STRICT&company=kite'))
      const asked = query && comparePairs({ ...call(), viewer }, query, 'zh')
      await expect(asked).rejects.toMatchObject({ code: 'not_found' })
    }
    const beside = await compare(`company=kite&scenario=${RIVER_CODE}&scenario=HZ-2026-01-STRICT`)
    expect(beside).toMatchObject({ pairs: [{ ref: RIVER_CODE }], unknown: ['HZ-2026-01-STRICT'] })
  })

  test('a fifth is left out by its name', async () => {
    const { pairs, leftOut } = await compare(
      `scenario=${RIVER_CODE}&company=a&company=b&company=c&company=d&company=kite`,
    )
    expect(pairs).toEqual([])
    expect(leftOut).toEqual(['纸鸢巡检（演示）'])
  })

  test('what became of the pairs: that is for both sides and curators, on the pair’s own page', async () => {
    const query = compareQueryOf(new URLSearchParams(THREE))
    const asCurator = query && (await comparePairs({ ...call(), viewer: town.curator.viewer }, query, 'zh'))
    expect(asCurator).toEqual(await compare(THREE))
    expect(JSON.stringify(asCurator)).not.toContain('standing')
  })
})
