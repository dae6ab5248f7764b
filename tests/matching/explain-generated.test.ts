import { describe, expect, test } from 'vitest'
import type { FactKind } from '#app/matching/evidence.ts'
import type { Profile } from '#app/matching/model.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { profile, taughtEngine } from './city-taxonomy.ts'
import { companyOf, firstOf, hundredths, marketEngine, needOf } from './generated.ts'

const NEEDS = firstOf(needOf, 60)
const OFFERS = firstOf(companyOf, 200)
const engine = marketEngine(NEEDS, OFFERS)
const random = randomFrom(7)
/** Pairs of chance, and the best pairs of some needs, which have more to explain. */
const PAIRS: [Profile, Profile][] = [
  ...Array.from({ length: 70 }, (): [Profile, Profile] => [
    NEEDS[random.between(0, 59)]!,
    OFFERS[random.between(0, 199)]!,
  ]),
  ...NEEDS.slice(0, 12).flatMap((need) =>
    engine.rank(need, 'offers', { limit: 3 }).map(({ id }): [Profile, Profile] => [need, offerOf(id)]),
  ),
]
const sum = (list: { points: number }[]) => list.reduce((total, { points }) => total + hundredths(points), 0)

function offerOf(id: string): Profile {
  return OFFERS.find((one) => one.id === id)!
}

describe('explaining any pair of a market', () => {
  test('parts sum to the score and evidence to its part, in hundredths; no part exceeds its most', () => {
    for (const [need, offer] of PAIRS) {
      const { score, parts, gate } = engine.explain(need, offer)
      expect(sum(parts)).toBe(hundredths(score))
      if (gate.passed) expect(parts.reduce((total, { max }) => total + max, 0)).toBeCloseTo(100, 9)
      for (const { points, max, evidence } of parts) {
        expect(sum(evidence)).toBe(hundredths(points))
        expect(points).toBeLessThanOrEqual(max + 0.01)
        for (const one of evidence) expect(one.points).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('a ranking explains what it stores as it explains the profiles themselves', () => {
    for (const need of NEEDS.slice(0, 8)) {
      for (const { id, score, explanation } of engine.rankExplained(need, { limit: 20 })) {
        expect(explanation.score).toBe(score)
        expect(explanation).toEqual(engine.explain(need, offerOf(id)))
      }
    }
  })

  test('a ranking names the same words for a learned tag as the profiles do, words entered as tags included', () => {
    const stock = [1, 2, 3, 4].flatMap((n) => [
      profile({ id: `kiln ${n}`, text: `窑炉烧制第${n}批`, tags: ['mat.nano'] }),
      profile({ id: `tofu ${n}`, text: `豆腐坊${n}`, tags: ['med.cro'] }),
    ])
    const offer = profile({ id: 'o', text: '我们做烧制', freeTags: ['窑炉'] })
    const need = profile({ id: 'n', text: '烧制碗', tags: ['mat.nano'] })
    const taught = taughtEngine({ offers: [...stock, offer] })
    const stored = taught.rankExplained(need, { limit: 20 }).find(({ id }) => id === 'o')
    expect(stored?.explanation).toEqual(taught.explain(need, offer))
  })

  test('each missing tag says exactly what entering it adds', () => {
    let missed = 0
    for (const [need, offer] of PAIRS) {
      const { score, missing } = engine.explain(need, offer)
      for (const { tag, wouldAdd } of missing) {
        const richer = engine.explain(need, { ...offer, tags: [...offer.tags, tag] })
        expect(hundredths(richer.score) - hundredths(score)).toBe(hundredths(wouldAdd))
        expect(wouldAdd).toBeGreaterThan(0)
        missed++
      }
    }
    expect(missed).toBeGreaterThan(50)
  })

  test('a missing tag says so also of a pair that has nothing in common yet', () => {
    const need = profile({ id: 'n', text: '巡查', tags: ['lae.insp'], stage: 'rollout', district: '滨江区' })
    const offer = profile({ id: 'o', text: '豆腐', maturity: 'lab', district: '西湖区' })
    const { score, missing } = engine.explain(need, offer)
    const richer = engine.explain(need, { ...offer, tags: ['lae.insp'] })
    expect(score).toBe(0)
    expect(missing).toEqual([{ kind: 'tagMissing', tag: 'lae.insp', wouldAdd: richer.score }])
  })

  test('lists every fact that one side has not stored, and no other', () => {
    for (const [need, offer] of PAIRS) {
      const { unknown, gate, parts } = engine.explain(need, offer)
      if (!gate.passed || sum(parts) === 0) continue
      expect([...unknown].sort()).toEqual(unknownOf(need, offer).sort())
    }
  })

  test('a fact that only one side has stored changes no score', () => {
    for (const [need, offer] of PAIRS.slice(0, 50)) {
      const strange: Profile = { ...need, stage: null, district: null, openings: undefined, qualifications: undefined }
      const bare: Profile = { ...offer, maturity: null, district: null, wishes: undefined, qualifications: undefined }
      expect(engine.explain(strange, offer).score).toBe(engine.explain(strange, bare).score)
    }
  })

  test('free capacity speaks for a company, none against it, an unknown one neither way', () => {
    const need = NEEDS[0]!
    const offer = offerOf(engine.rank(need, 'offers', { limit: 1 })[0]!.id)
    const [free, full, unknown] = [2, 0, null].map((capacity) => engine.explain(need, { ...offer, capacity }))
    const said = (of: typeof free) => of!.parts.flatMap(({ evidence }) => evidence)
    expect(said(free)).toContainEqual({ kind: 'hasCapacity', projects: 2, points: 1 })
    expect(said(full)).toContainEqual({ kind: 'noCapacity', projects: 0, points: 0 })
    expect(hundredths(free!.score) - hundredths(full!.score)).toBe(100)
    expect(unknown!.unknown).toContain('capacity')
    expect(unknown!.score).toBeGreaterThan(full!.score)
    expect(free!.score).toBeGreaterThan(unknown!.score)
  })
})

const ANSWERABLE = ['firstUse', 'testSite', 'dataAccess']

function unknownOf(need: Profile, offer: Profile): FactKind[] {
  const unknown: FactKind[] = []
  if (!need.stage || !offer.maturity) unknown.push('stage')
  if (offer.wishes?.some((wish) => ANSWERABLE.includes(wish)) && !need.openings?.length) unknown.push('openings')
  if (need.qualifications?.length && !offer.qualifications) unknown.push('qualifications')
  if (offer.cases === undefined) unknown.push('cases')
  if (typeof offer.capacity !== 'number') unknown.push('capacity')
  if (!need.district || !offer.district) unknown.push('district')
  return unknown
}
