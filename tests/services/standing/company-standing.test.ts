import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isFitting } from '#app/domain/match/score.ts'
import { bandOf } from '#app/domain/standing/band.ts'
import { changesFor } from '#app/domain/standing/company-change.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { comparePairs } from '#app/services/compare/compare-pairs.server.ts'
import { companyStanding } from '#app/services/standing/company-standing.server.ts'
import type { Db } from '#db/handle.ts'
import { capabilityTag } from '#db/schema.ts'
import { announce } from '#db/stores/outbox.ts'
import { demoId } from '#seeds/demo/demo-id.ts'
import { seedDemo } from '#seeds/demo.ts'
import { seedTaxonomy } from '#seeds/taxonomy.ts'
import { type BiddingTown, biddingTown } from '#tests/support/bidders.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addCapability, addCompany, addScenario } from '#tests/support/market.ts'
import { memberOf, signedIn } from '#tests/support/viewers.ts'

const SIZE = 8
const stand = (call: SignedInCall, companyId: string, page = 1) =>
  companyStanding(call, { companyId, locale: 'zh', page, size: SIZE })

describe('in the demo city', () => {
  const NOW = new Date('2026-08-12T02:30:00.000Z')
  const COMPANY = demoId('organisation', 'c001')
  let db: Db
  let call: SignedInCall
  beforeAll(async () => {
    db = await freshDatabase()
    await seedTaxonomy(db, NOW)
    await seedDemo(db, NOW)
    call = { db, now: NOW, viewer: signedIn({ memberships: [memberOf(COMPANY, 'company', 'viewer', 'verified')] }) }
  })

  test('a company sees its band for each need, which is the band of the place that the matching gives it', async () => {
    const { needs, total } = await stand(call, COMPANY)
    expect(needs).toHaveLength(SIZE)
    expect(total).toBeGreaterThan(SIZE)
    for (const { row, band, among, score, explanation } of needs) {
      const query = { own: { side: 'scenario' as const, ref: row.code }, others: [COMPANY], surplus: [], against: null }
      const [pair] = (await comparePairs(call, query, 'zh')).pairs
      expect(among).toBe(pair?.among)
      expect(band, row.title).toBe(bandOf(pair?.rank ?? null, among))
      expect({ score, explanation }).toEqual({ score: pair?.explanation.score, explanation: pair?.explanation })
    }
    const scores = needs.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('every need is on exactly one page', async () => {
    const { pages, total } = await stand(call, COMPANY)
    const codes = new Set<string>()
    for (let page = 1; page <= pages; page++)
      for (const { row } of (await stand(call, COMPANY, page)).needs) codes.add(row.code)
    expect(codes.size).toBe(total)
    expect(await stand(call, COMPANY, pages + 5)).toMatchObject({ page: pages })
  })

  test('no name, no id and no score of any other company is in the answer, and no place', async () => {
    const answer = await stand(call, COMPANY)
    const own = ['row', 'score', 'band', 'among', 'explanation', 'tagNames', 'metBy', 'changes']
    for (const need of answer.needs) expect(Object.keys(need)).toEqual(own)
    const said = JSON.stringify(answer)
    const catalogue = await catalogueOf(db)
    for (const { id, name } of catalogue.allCompanies()) {
      if (id === COMPANY) continue
      expect(said).not.toContain(id)
      expect(said).not.toContain(name)
    }
    for (const word of ['"rank"', '"place"', '"others"', 'otherCompanies']) expect(said).not.toContain(word)
  })

  test('what a change would lead to is what it leads to once it is made', async () => {
    const { needs } = await stand(call, COMPANY)
    const [need] = needs.filter(({ changes }) => changes.some(({ change }) => change.kind === 'tags'))
    const tried = need?.changes.find(({ change }) => change.kind === 'tags')
    if (!need || tried?.change.kind !== 'tags') throw new Error('the demo city has no tag that would help')
    const tagId = tried.change.tags[0] ?? ''
    await db.write(async (tx) => {
      await tx.insert(capabilityTag).values({ capabilityId: need.metBy?.id ?? '', tagId, position: 90 })
      await announce(tx, 'company', COMPANY, NOW)
    })
    const after = (await stand(call, COMPANY)).needs.find(({ row }) => row.code === need.row.code)
    expect(after?.score).toBeGreaterThan(need.score)
    // The tag is a little less rare now that one more company has it.
    expect(Math.abs((after?.score ?? 0) - tried.score)).toBeLessThan(0.5)
    expect(after?.band).toBe(tried.band)
    expect(after?.changes.map(({ change }) => change)).not.toContainEqual(tried.change)
  })
})

describe('in a small town', () => {
  let db: Db
  let town: BiddingTown
  beforeEach(async () => {
    db = await freshDatabase()
    town = await biddingTown(db)
    await db.write((tx) =>
      addCapability(tx, { companyId: 'kite', title: '河道巡查无人机', tags: ['uav'], wishes: [], maturity: 'lab' }),
    )
  })

  test('members of the company, curators and the auditor read it; nobody else does', async () => {
    for (const who of ['kite', 'kiteOwner', 'kiteViewer', 'curator', 'auditor'] as const)
      expect(await stand(town[who], 'kite'), who).toMatchObject({ needs: [{ row: { code: 'HZ-2026-01-001' } }] })
    for (const who of ['heron', 'newcomer', 'agency', 'agencyViewer', 'administrator'] as const)
      await expect(stand(town[who], 'kite'), who).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a company that published nothing stands nowhere', async () => {
    expect(await stand(town.heron, 'heron')).toEqual({ needs: [], barred: [], total: 0, page: 1, pages: 1 })
  })

  test('a need that is over is none of them', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'over', title: '桥梁巡检', tags: ['uav'], closesAt: town.kite.now })
      await announce(tx, 'scenario', 'over', town.kite.now)
    })
    expect((await stand(town.kite, 'kite')).needs.map(({ row }) => row.code)).toEqual(['HZ-2026-01-001'])
  })

  test('a required tag that is missing bars the way; with it the company is ranked', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'strict', title: '桥梁巡检无人机', tags: ['uav'], requiredTags: ['patrol'] })
      await announce(tx, 'scenario', 'strict', town.kite.now)
    })
    const { needs, barred } = await stand(town.kite, 'kite')
    expect(needs.map(({ row }) => row.code)).toEqual(['HZ-2026-01-001'])
    expect(barred).toMatchObject([
      {
        row: { code: 'HZ-2026-01-STRICT' },
        band: 'unranked',
        score: 0,
        tagNames: { patrol: '低空巡检' },
        changes: [{ change: { kind: 'tags', tags: ['patrol'] }, band: 'first3' }],
      },
    ])
    expect(isFitting(barred[0]?.changes[0]?.score ?? 0)).toBe(true)
  })

  test('the engine is asked with each change that the rules name, and with nothing else', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'roll', title: '无人机推广', stage: 'rollout', tags: ['patrol'], openings: [] })
      await announce(tx, 'scenario', 'roll', town.kite.now)
    })
    const { needs } = await stand(town.kite, 'kite')
    const roll = needs.find(({ row }) => row.code === 'HZ-2026-01-ROLL')
    const kinds = new Set(roll?.changes.map(({ change }) => change.kind))
    expect(kinds.has('maturity')).toBe(true)
    const rules = changesFor(
      { missingTags: ['patrol'], requiredMissing: [], stage: 'rollout', district: 'yuhang', opensAnything: false },
      { maturity: 'lab', wishes: [], cases: 0, capacity: null, district: 'yuhang' },
    )
    for (const { change, score } of roll?.changes ?? []) {
      expect(rules).toContainEqual(change)
      expect(score).toBeGreaterThan(roll?.score ?? 0)
    }
  })

  test('a weaker company beside it is counted, and takes nobody’s place', async () => {
    const alone = (await stand(town.kite, 'kite')).needs[0]
    await db.write(async (tx) => {
      await addCompany(tx, { id: 'far', name: '远处（演示）' })
      await addCapability(tx, { companyId: 'far', title: '无关的巡查', text: '无人机。', tags: ['hand'], wishes: [] })
      await announce(tx, 'company', 'far', town.kite.now)
    })
    const beside = (await stand(town.kite, 'kite')).needs[0]
    expect([alone?.band, alone?.among]).toEqual(['first3', 1])
    expect([beside?.band, beside?.among]).toEqual(['first3', 2])
  })
})
