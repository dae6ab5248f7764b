import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Viewer } from '#app/domain/viewer.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Db } from '#db/handle.ts'
import { interest } from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, MARKET_DAY } from '#tests/support/market.ts'
import { lookAt, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const look = (search: string, viewer: Viewer = null) => lookAt(db, search, viewer)

describe('a tag', () => {
  test('shows its needs, the companies that fit, and the pairs between with the best one opened', async () => {
    const { chosen } = await look('tag=lae')
    expect(chosen?.board.needs.map(({ code }) => code)).toEqual([RIVER_CODE])
    expect(chosen?.board.companies[0]).toMatchObject({ id: 'kite', offer: '河道无人机巡查' })
    expect(chosen?.board.pairs[0]).toMatchObject({ need: 0, company: 0 })
    expect(chosen?.pair).toMatchObject({ key: { code: RIVER_CODE, companyId: 'kite' }, rank: 1, standing: null })
    expect(chosen?.totals).toMatchObject({ needs: 1, companies: 2, outside: 0, needsWithout: 0 })
  })

  test('is found by another name; a word that means nothing is said so', async () => {
    expect((await look('tag=无人飞行器')).chosen?.subject).toMatchObject({ tag: { id: 'uav' } })
    expect(await look('tag=没有这个词')).toMatchObject({ chosen: null, unknown: { word: '没有这个词' } })
  })

  test('counts both sides under every industry, descendants included', async () => {
    const { branches } = await look('tag=uav')
    expect(branches.map(({ id, needs, companies }) => [id, needs, companies])).toEqual([
      ['lae', 1, 2],
      ['robot', 0, 1],
    ])
    expect(branches[0]?.below.map(({ id }) => id)).toEqual(['uav'])
    expect(branches[1]?.below).toEqual([])
  })

  test('marks the need that no company fits and the company that no need fits', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, {
        id: 'hands',
        title: '精细抓取',
        summary: '餐盘分拣。',
        requirement: '稳。',
        tags: ['hand'],
      })
      await announce(tx, 'scenario', 'hands', MARKET_DAY)
      await addCompany(tx, { id: 'ink', name: '墨色印刷（演示）' })
      await addCapability(tx, { companyId: 'ink', title: '纸张印刷', text: '画册印制。', wishes: [], tags: ['robot'] })
      await announce(tx, 'company', 'ink', MARKET_DAY)
    })
    const { chosen } = await look('tag=robot&only=gaps')
    expect(chosen?.board.pairs).toEqual([])
    expect(chosen?.board.companies).toContainEqual(expect.objectContaining({ id: 'ink', best: null }))
    expect(chosen?.totals?.companiesWithout).toBe(chosen?.board.companies.length)
    expect(chosen?.totals?.needsWithout).toBe(chosen?.board.needs.length)
  })

  test('leaves out needs that have found somebody, unless they are asked for', async () => {
    await put(db, 'river', 'piloting')
    await db.write((tx) => announce(tx, 'scenario', 'river', MARKET_DAY))
    expect((await look('tag=lae')).chosen?.totals).toMatchObject({ needs: 0, pairs: 0 })
    expect((await look('tag=lae&scope=all')).chosen?.totals).toMatchObject({ needs: 1 })
  })

  test('shows twelve needs a page in the order of their deadlines, every need on exactly one page', async () => {
    await db.write(async (tx) => {
      for (let n = 10; n < 40; n++) {
        const closesAt = new Date(MARKET_DAY.getTime() + n * 86_400_000)
        await addScenario(tx, { id: `n${n}`, tags: ['uav'], closesAt })
        await announce(tx, 'scenario', `n${n}`, MARKET_DAY)
      }
    })
    const pages = await Promise.all([1, 2, 3].map((page) => look(`tag=lae&page=${page}`)))
    const codes = pages.flatMap(({ chosen }) => chosen?.board.needs.map(({ code }) => code) ?? [])
    expect(pages.map(({ chosen }) => chosen?.board.needs.length)).toEqual([12, 12, 7])
    expect(new Set(codes).size).toBe(31)
    expect(codes.at(-1)).toBe('HZ-2026-01-N39')
  })

  test('works its pairs out once for each state of the market, and anew after a change', async () => {
    const ranked = vi.spyOn(await catalogueOf(db), 'fitsFor')
    const rankings = async () => {
      ranked.mockClear()
      await look('tag=lae&pair=HZ-0~none')
      return ranked.mock.calls.length
    }
    const first = await rankings()
    expect(await rankings()).toBe(first - 1)
    await db.write(async (tx) => {
      await addCompany(tx, { id: 'late', name: '后来者（演示）' })
      const text = '无人机沿河道自动巡航，识别漂浮物后派单给保洁员。'
      await addCapability(tx, { companyId: 'late', title: '无人机巡河', text, tags: ['patrol', 'uav'] })
      await announce(tx, 'company', 'late', MARKET_DAY)
    })
    expect((await look('tag=lae')).chosen?.board.companies.map(({ id }) => id)).toContain('late')
  })
})

describe('one need or one company', () => {
  test('stands opposite to those that come nearest, also below sixty', async () => {
    const need = (await look(`scenario=${RIVER_CODE.toLowerCase()}`)).chosen
    expect(need?.board.needs).toHaveLength(1)
    expect(need?.board.companies[0]?.id).toBe('kite')
    const company = (await look('company=kite')).chosen
    expect(company?.board.companies).toHaveLength(1)
    expect(company?.board.needs[0]?.code).toBe(RIVER_CODE)
  })

  test('is not found when it is not published', async () => {
    await expect(look('scenario=HZ-0')).rejects.toMatchObject({ code: 'not_found' })
    await expect(look('company=agency')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('nearly the same content', () => {
  beforeEach(async () => {
    await db.write(async (tx) => {
      await addCompany(tx, { id: 'twin', name: '纸鸢分号（演示）' })
      await addCapability(tx, { companyId: 'twin', title: '河道无人机巡查', tags: ['patrol', 'uav'] })
      await announce(tx, 'company', 'twin', MARKET_DAY)
    })
  })

  test('has one line that says how many it stands for', async () => {
    const [tag, need] = [await look('tag=lae'), await look(`scenario=${RIVER_CODE}`)]
    for (const { chosen } of [tag, need]) {
      const shown = chosen?.board.companies.filter(({ id }) => id === 'kite' || id === 'twin')
      expect(shown).toMatchObject([{ alike: 1 }])
    }
  })

  test('is reached by its own address, with the same place in the ranking and the way to the other', async () => {
    const pairOf = async (id: string) => (await look(`scenario=${RIVER_CODE}&pair=${RIVER_CODE}~${id}`)).chosen?.pair
    expect(await pairOf('kite')).toMatchObject({ rank: 1, alike: [{ name: '纸鸢分号（演示）' }] })
    expect(await pairOf('twin')).toMatchObject({ rank: 1, alike: [{ name: '纸鸢巡检（演示）' }] })
    expect((await pairOf('hand'))?.otherCompanies[0]).toMatchObject({ alike: 1 })
  })
})

describe('any pair', () => {
  const meant = async (search: string) => (await look(search)).chosen?.asked.otherSide?.found

  test('is found by the name of its other side, a part of the name, what it writes of, or its code', async () => {
    const kite = { key: { code: RIVER_CODE, companyId: 'kite' }, name: '纸鸢巡检（演示）' }
    for (const word of ['纸鸢巡检（演示）', '纸鸢'])
      expect(await meant(`scenario=${RIVER_CODE}&against=${word}`), word).toEqual([kite])
    expect(await meant(`scenario=${RIVER_CODE}&against=五指灵巧手`)).toMatchObject([{ name: '十指科技（演示）' }])
    for (const word of [RIVER_CODE.toLowerCase(), '河道巡查'])
      expect(await meant(`company=hand&against=${word}`), word).toMatchObject([
        { key: { code: RIVER_CODE, companyId: 'hand' } },
      ])
  })

  test('is chosen among several of that name; words that mean nobody, or nobody published, find none', async () => {
    expect((await meant(`scenario=${RIVER_CODE}&against=演示`))?.length).toBe(3)
    expect(await meant(`scenario=${RIVER_CODE}&against=余杭区城市管理局`)).toEqual([])
    expect((await look(`scenario=${RIVER_CODE}`)).chosen?.asked).toEqual({ otherSide: null, unknown: false })
  })

  test('is taken apart also where it has nothing in common, and where a required tag is missing', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'strict', tags: ['uav'], requiredTags: ['patrol'] })
      await announce(tx, 'scenario', 'strict', MARKET_DAY)
    })
    const none = (await look(`scenario=${RIVER_CODE}&pair=${RIVER_CODE}~hand`)).chosen?.pair
    expect(none?.explanation).toMatchObject({ gate: { passed: true } })
    expect(none?.explanation.score).toBeLessThan(20)
    const refused = (await look('company=new&pair=HZ-2026-01-STRICT~new')).chosen?.pair
    expect(refused).toMatchObject({
      rank: null,
      explanation: { score: 0, gate: { passed: false, missing: ['patrol'] } },
    })
    expect(refused?.tagNames).toEqual({ patrol: '低空巡检' })
  })

  test('of which one side is not published is said to be none, and another one is not shown as if it were meant', async () => {
    const { chosen } = await look(`scenario=${RIVER_CODE}&pair=${RIVER_CODE}~nobody`)
    expect(chosen?.asked).toEqual({ otherSide: null, unknown: true })
  })
})

describe('what became of a pair', () => {
  const standingFor = async (viewer: Viewer) =>
    (await look(`tag=lae&pair=${RIVER_CODE}~kite`, viewer)).chosen?.pair?.standing ?? null

  test('is told to curators, the auditor and both sides, and to nobody else', async () => {
    await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
    for (const who of ['curator', 'auditor', 'agency', 'agencyViewer', 'company'] as const)
      expect(await standingFor(town[who].viewer), who).toMatchObject({
        match: { state: 'introduced' },
        introduce: null,
      })
    for (const who of ['otherCompany', 'otherAgency', 'administrator', 'unverified'] as const)
      expect(await standingFor(town[who].viewer), who).toBeNull()
    expect(await standingFor(null)).toBeNull()
  })

  test('a curator is offered the introduction, with the interest of the company as a hint', async () => {
    const row = { id: 'i', scenarioId: 'river', companyId: 'kite', personId: 'kite-editor', note: '想试试' }
    await db.write((tx) => tx.insert(interest).values({ ...row, createdAt: MARKET_DAY }))
    expect(await standingFor(town.curator.viewer)).toMatchObject({ introduce: 'begin', interest: { note: '想试试' } })
    expect(await standingFor(town.auditor.viewer)).toMatchObject({ introduce: null })
    expect(await standingFor(town.company.viewer)).toMatchObject({ introduce: null })
  })
})
