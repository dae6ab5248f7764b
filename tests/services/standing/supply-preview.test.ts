import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { matchingQueryOf } from '#app/domain/match/view-query.ts'
import { TRIED_MAX } from '#app/domain/standing/draft-change.ts'
import { allFitting, supplyOf } from '#app/domain/standing/supply.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { matchingView } from '#app/services/match/matching-view.server.ts'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import { companyStanding } from '#app/services/standing/company-standing.server.ts'
import { supplyPreview } from '#app/services/standing/supply-preview.server.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { fillIn, put, writePart } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, MARKET_DAY } from '#tests/support/market.ts'
import { pairTown, RIVER_CODE } from '#tests/support/pair.ts'

/** What the published need of the town says, as its author would write it. */
const RIVER: FormValues = {
  title: '河道巡查用无人机',
  summary: '全区两百公里河道靠人走，漂浮物发现得晚。',
  requirement: '无人机自动巡航，识别漂浮物并派单。',
  tags: '低空巡检、无人机',
  requiredTags: '',
  stage: 'validation',
  district: 'yuhang',
  'openings[0].kind': 'airspace',
  'openings[0].note': '三条航线',
}

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

async function drafted(changed: FormValues = {}): Promise<string> {
  const id = await createScenario(town.agency, 'agency')
  await fillIn(town.agency, id, { ...RIVER, ...changed })
  return id
}

async function found(id: string, call: SignedInCall = town.agency) {
  const preview = await supplyPreview(call, id, 'zh')
  if (!('found' in preview) || !preview.found) throw new Error('nothing was found')
  return preview.found
}

describe('what a draft finds', () => {
  test('is what the same need finds once it is published', async () => {
    const { supply } = await found(await drafted())
    const published = (await catalogueOf(db)).fitsFor('river', 500)
    expect(supply).toEqual(supplyOf(published.map(({ score }) => score)))
    expect(allFitting(supply)).toBeGreaterThan(0)
  })

  test('has its reasons, with the number of companies each speaks for, and nobody’s name', async () => {
    const answer = await found(await drafted())
    expect(answer.reasons).toMatchObject({ fitting: true })
    expect(answer.reasons.shared).toContainEqual({
      evidence: expect.objectContaining({ kind: 'sameTag', tag: 'uav' }),
      companies: expect.any(Number),
    })
    for (const { companies } of answer.reasons.shared) expect(companies).toBeLessThanOrEqual(answer.reasons.over)
    const said = JSON.stringify(answer)
    for (const { id, name } of (await catalogueOf(db)).allCompanies()) {
      expect(said).not.toContain(name)
      expect(said).not.toContain(`"${id}"`)
    }
  })

  test('is told of a draft that is not valid yet; of an empty one there is nothing to tell', async () => {
    const id = await createScenario(town.agency, 'agency')
    expect(await supplyPreview(town.agency, id, 'zh')).toMatchObject({ id, found: null, mayWrite: true })
    await writePart(town.agency, id, 'tags', { tags: '无人机', requiredTags: '', stage: '', district: '' })
    expect(allFitting((await found(id)).supply) + (await found(id)).supply.near).toBeGreaterThan(0)
  })
})

describe('what is not published', () => {
  test('is in no index and in nobody’s matching, however often it is computed with', async () => {
    const id = await drafted({ title: '哨兵词甲乙丙' })
    const catalogue = await catalogueOf(db)
    const before = catalogue.shelves.engine.size('needs')
    await found(id)
    await found(id)
    expect(catalogue.shelves.engine.size('needs')).toBe(before)
    expect(catalogue.scenario(id)).toBeUndefined()
    expect(catalogue.shelves.engine.literal('哨兵词', 'needs', 10)).toEqual([])
    const view = await matchingView(
      { db, viewer: town.company.viewer, now: MARKET_DAY },
      matchingQueryOf(new URLSearchParams('company=kite')),
      'zh',
    )
    const standing = await companyStanding(town.company, { companyId: 'kite', locale: 'zh', page: 1, size: 8 })
    for (const seen of [view, standing]) expect(JSON.stringify(seen)).not.toContain('哨兵词')
  })

  test('is computed with for its own agency alone; a viewer reads it and is led to no field', async () => {
    const id = await drafted()
    expect(await supplyPreview(town.agencyViewer, id, 'zh')).toMatchObject({ mayWrite: false })
    for (const who of ['otherAgency', 'company', 'curator', 'auditor', 'administrator', 'unverified'] as const)
      await expect(supplyPreview(town[who], id, 'zh'), who).rejects.toMatchObject({ code: 'not_found' })
  })

  test('once it is, it has its place in the matching view', async () => {
    expect(await supplyPreview(town.agency, 'river', 'zh')).toEqual({ publicCode: RIVER_CODE })
  })

  test('while it is in review it can be computed with, and not written', async () => {
    const id = await drafted()
    await put(db, id, 'inReview')
    expect(await supplyPreview(town.agency, id, 'zh')).toMatchObject({ mayWrite: false, found: { supply: {} } })
  })
})

describe('what would change it', () => {
  const effectOn = async (id: string, kind: string) =>
    (await found(id)).effects.find(({ change }) => change.kind === kind)

  test('a required tag that shuts everybody out: without it they are back, as they are once it is optional', async () => {
    const id = await drafted({ requiredTags: '灵巧手' })
    const now = await found(id)
    expect(allFitting(now.supply)).toBe(0)
    const effect = await effectOn(id, 'optional')
    expect(effect?.change).toEqual({ kind: 'optional', tag: 'hand' })
    expect(now.tagNames).toMatchObject({ hand: '灵巧手' })
    await writePart(town.agency, id, 'tags', { ...RIVER, tags: '低空巡检、无人机、灵巧手' })
    expect((await found(id)).supply).toEqual(effect?.supply)
  })

  test('a narrower tag in place of a broad one', async () => {
    await db.write(async (tx) => {
      for (const name of ['一', '二', '三']) {
        await addCompany(tx, { id: `dexterous-${name}`, name: `巧手${name}（演示）` })
        await addCapability(tx, {
          companyId: `dexterous-${name}`,
          title: `抓取装置${name}`,
          text: `末端执行器第${name}代，适合${'甲乙丙丁戊己'.repeat(3)}${name}。`,
          tags: ['hand'],
        })
        await announce(tx, 'company', `dexterous-${name}`, MARKET_DAY)
      }
    })
    const id = await drafted({ title: '分拣抓取', summary: '', requirement: '末端执行器。', tags: '人形机器人' })
    const effect = await effectOn(id, 'narrower')
    expect(effect?.change).toEqual({ kind: 'narrower', from: 'robot', to: 'hand' })
    await writePart(town.agency, id, 'tags', { ...RIVER, tags: '灵巧手' })
    expect((await found(id)).supply).toEqual(effect?.supply)
  })

  test('nothing of the draft is changed by it, and the engine is asked a bounded number of times', async () => {
    const id = await drafted({ tags: '低空经济、无人机、人形机器人', stage: '' })
    const before = await supplyPreview(town.agency, id, 'zh')
    const { engine } = (await catalogueOf(db)).shelves
    const asked = vi.spyOn(engine, 'rank')
    expect(await supplyPreview(town.agency, id, 'zh')).toEqual(before)
    expect(asked.mock.calls.length).toBeLessThanOrEqual(TRIED_MAX + 1)
    expect(asked.mock.calls.length).toBeGreaterThan(1)
  })
})
