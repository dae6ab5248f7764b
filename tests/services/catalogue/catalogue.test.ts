import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { CAPABILITY_FACETS } from '#app/domain/catalogue/capability-facets.ts'
import { CAPABILITY_SORTS, SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS } from '#app/domain/catalogue/scenario-facets.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import type { Db, Tx } from '#db/handle.ts'
import { capability, scenario, tag, taxonomyVersion } from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { replaceJointAgencies } from '#db/stores/scenarios/joint-agencies.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario, IN_TEN_DAYS, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'river', tags: ['patrol'] })
    await addScenario(tx, {
      id: 'depot',
      title: '仓库里的搬运机器人',
      summary: '大件搬运缺人手。',
      requirement: '灵巧手抓取不规则包裹。',
      tags: ['hand'],
      district: null,
      closesAt: new Date('2026-03-01T09:00:00Z'),
    })
    await addCompany(tx, { id: 'sky', name: '云巢（演示）' })
    await addCapability(tx, { id: 'nest', companyId: 'sky', title: '河道巡检无人机巢', tags: ['patrol'] })
    await addCapability(tx, { id: 'screen', companyId: 'sky', title: '驾驶舱大屏', text: '看板与报表。' })
  })
})

const scenariosFor = (catalogue: Catalogue, search: string, now = MARKET_DAY) =>
  catalogue
    .scenarios(queryFrom(new URLSearchParams(search), SCENARIO_FACETS, SCENARIO_SORTS), now)
    .entries.map(({ id }) => id)
const capabilitiesFor = (catalogue: Catalogue, search: string) =>
  catalogue
    .capabilities(queryFrom(new URLSearchParams(search), CAPABILITY_FACETS, CAPABILITY_SORTS), MARKET_DAY)
    .entries.map(({ id }) => id)

const SENTINEL = '尚未公开的哨兵'

test('only what is published is in the catalogue', async () => {
  await db.write(async (tx) => {
    const hidden = ['draft', 'inReview', 'returned', 'approved'] as const
    for (const state of hidden) await addScenario(tx, { id: state, state, title: SENTINEL, openedAt: null })
    await addScenario(tx, { id: 'cancelled', state: 'cancelled', title: SENTINEL })
    await addCapability(tx, { companyId: 'sky', title: SENTINEL, state: 'draft', publishedAt: null })
    await addCapability(tx, { companyId: 'sky', title: SENTINEL, state: 'withdrawn' })
    await addCompany(tx, { id: 'refused', name: SENTINEL, state: 'refused' })
    await addCapability(tx, { companyId: 'refused', title: SENTINEL })
    await addCompany(tx, { id: 'empty', name: `${SENTINEL}（演示）` })
  })
  const catalogue = await catalogueOf(db)
  const held = JSON.stringify([...catalogue.allScenarios(), ...catalogue.allCompanies()])
  expect(held).toContain('河道巡查用无人机')
  expect(held).not.toContain(SENTINEL)
  expect(scenariosFor(catalogue, `q=${SENTINEL}`)).toEqual([])
  expect(capabilitiesFor(catalogue, `q=${SENTINEL}`)).toEqual([])
})

test('a tag finds everything below it, by id, by name and by alias', async () => {
  const catalogue = await catalogueOf(db)
  for (const word of ['lae', '低空经济', 'uav', '无人飞行器', 'patrol']) {
    expect(scenariosFor(catalogue, `tag=${word}`)).toEqual(['river'])
    expect(capabilitiesFor(catalogue, `tag=${word}`)).toEqual(['nest'])
  }
  expect(scenariosFor(catalogue, 'tag=炼金术')).toEqual([])
})

test('an agency finds what it publishes and what it is joint to, by words and as a filter', async () => {
  await db.write(async (tx) => {
    await addCompany(tx, { id: 'sports', name: '体育局（演示）', kind: 'agency' })
    await replaceJointAgencies(tx, 'depot', [{ id: 'sports', name: '' }])
    await announce(tx, 'scenario', 'depot', MARKET_DAY)
  })
  const catalogue = await catalogueOf(db)
  expect(scenariosFor(catalogue, 'q=体育局')[0]).toBe('depot')
  expect(scenariosFor(catalogue, `agency=${encodeURIComponent('体育局（演示）')}`)).toEqual(['depot'])
})

test('a scenario counts as open until its deadline by the clock, whatever is stored', async () => {
  const catalogue = await catalogueOf(db)
  expect(scenariosFor(catalogue, '')).toEqual(['river', 'depot'])
  expect(scenariosFor(catalogue, 'open=yes')).toEqual(['river'])
  expect(scenariosFor(catalogue, 'open=yes', IN_TEN_DAYS)).toEqual([])
})

test('words find scenarios and capabilities, their codes, agencies and companies', async () => {
  const catalogue = await catalogueOf(db)
  expect(scenariosFor(catalogue, 'q=河道 漂浮物')).toEqual(['river'])
  expect(scenariosFor(catalogue, 'q=hz-2026-01-depot')).toEqual(['depot'])
  expect(scenariosFor(catalogue, 'q=城市管理局')).toHaveLength(2)
  expect(capabilitiesFor(catalogue, 'q=机巢')[0]).toBe('nest')
  expect(capabilitiesFor(catalogue, 'q=云巢')).toHaveLength(2)
  expect(scenariosFor(catalogue, 'q=lqs')).toEqual(['depot'])
})

test('what has the very words comes first: in its names, then anywhere in its text, then what has most of them', async () => {
  await db.write(async (tx) => {
    await addScenario(tx, { id: 'inText', title: '园区安防', requirement: '需要夜间热成像吊舱。', openings: [] })
    await addScenario(tx, { id: 'inTitle', title: '热成像吊舱选型', requirement: '看得清。', openings: [] })
    await addScenario(tx, { id: 'near', title: '成像设备与热源', requirement: '热成像设备，吊舱另配。', openings: [] })
    await addScenario(tx, { id: 'traditional', title: '別的', requirement: '要用熱成像吊艙。', openings: [] })
    await addCapability(tx, { id: 'pod', companyId: 'sky', title: '载荷', text: '自研热成像吊舱 TC-640X。' })
  })
  const catalogue = await catalogueOf(db)
  const found = scenariosFor(catalogue, 'q=热成像吊舱')
  expect(found[0]).toBe('inTitle')
  expect(found.slice(1, 3).sort()).toEqual(['inText', 'traditional'])
  expect(scenariosFor(catalogue, 'q=成像吊')).toEqual(expect.arrayContaining(['inTitle', 'inText']))
  expect(capabilitiesFor(catalogue, 'q=c-640')[0]).toBe('pod')
})

test.each(['“热成像吊舱”', '"热成像吊舱"', '「热成像吊舱」'])(
  '%s finds only what has these very letters',
  async (q) => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'very', title: '园区安防', requirement: '需要热成像吊舱。' })
      await addScenario(tx, { id: 'near', title: '热成像设备', requirement: '热成像设备，吊舱另配。' })
      await addCapability(tx, { id: 'pod', companyId: 'sky', title: '载荷', text: '自研热成像吊舱。' })
      await addCapability(tx, { id: 'other', companyId: 'sky', title: '热成像设备', text: '吊舱另配，热成像。' })
    })
    const catalogue = await catalogueOf(db)
    expect(scenariosFor(catalogue, `q=${q}`)).toEqual(['very'])
    expect(capabilitiesFor(catalogue, `q=${q}`)).toEqual(['pod'])
    expect(scenariosFor(catalogue, 'q=“城市管理局”').length).toBe(4)
    expect(scenariosFor(catalogue, 'q=“漂浮物 河道”')).toEqual([])
  },
)

test('a change is in the catalogue as soon as it is committed and announced', async () => {
  const catalogue = await catalogueOf(db)
  const before = catalogue.revision
  await change(async (tx) => {
    await addScenario(tx, { id: 'bridge', title: '桥梁检测', tags: ['uav'] })
    await announce(tx, 'scenario', 'bridge', MARKET_DAY)
  })
  expect(scenariosFor(catalogue, 'tag=uav').sort()).toEqual(['bridge', 'river'])
  expect(catalogue.revision).toBeGreaterThan(before)
  await change(async (tx) => {
    await tx.update(scenario).set({ state: 'cancelled' }).where(eq(scenario.id, 'bridge'))
    await announce(tx, 'scenario', 'bridge', MARKET_DAY)
  })
  expect(scenariosFor(catalogue, '')).not.toContain('bridge')
  expect(scenariosFor(catalogue, 'q=桥梁检测')).toEqual([])
})

test('a capability that is withdrawn disappears, and the company with its last one', async () => {
  const catalogue = await catalogueOf(db)
  for (const id of ['nest', 'screen']) {
    await change(async (tx) => {
      await tx.update(capability).set({ state: 'withdrawn' }).where(eq(capability.id, id))
      await announce(tx, 'company', 'sky', MARKET_DAY)
    })
  }
  expect(capabilitiesFor(catalogue, '')).toEqual([])
  expect(catalogue.company('sky')).toBeUndefined()
  expect(catalogue.fitsFor('river', 5)).toEqual([])
})

test('a tag that is merged into another is found under that one from then on', async () => {
  const catalogue = await catalogueOf(db)
  await change(async (tx) => {
    await tx.update(tag).set({ state: 'merged', mergedIntoId: 'hand' }).where(eq(tag.id, 'patrol'))
    await tx.insert(taxonomyVersion).values({ number: 2, note: '', createdAt: MARKET_DAY })
    await announce(tx, 'taxonomy', 'patrol', MARKET_DAY)
  })
  expect(scenariosFor(catalogue, 'tag=robot').sort()).toEqual(['depot', 'river'])
  expect(scenariosFor(catalogue, 'tag=patrol').sort()).toEqual(['depot', 'river'])
})

test('a company is matched with all it offers, and the pair says which capability met', async () => {
  const catalogue = await catalogueOf(db)
  const [fit] = catalogue.fitsFor('river', 5)
  expect(fit?.entry.id).toBe('sky')
  expect(catalogue.fitsOf('sky', MARKET_DAY, 5).map(({ entry }) => entry.id)).toEqual(['river'])
  const pair = catalogue.pair('river', 'sky')
  expect(pair?.explanation.score).toBe(fit?.score)
  expect(pair?.metBy?.id).toBe('nest')
})

async function change(work: (tx: Tx) => Promise<void>) {
  await db.write(work)
  await catalogueOf(db)
}
