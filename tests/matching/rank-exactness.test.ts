import { describe, expect, test } from 'vitest'
import type { Engine } from '#app/matching/engine.ts'
import type { Profile, Ranked, Side } from '#app/matching/model.ts'
import { companyOf, firstOf, marketEngine, needOf } from './generated.ts'

const NEEDS = firstOf(needOf, 60)
const OFFERS = firstOf(companyOf, 400)
const engine = marketEngine(NEEDS, OFFERS)
const LIMITS = [1, 5, 20, 400]

/** Every pair of a profile scored on its own by its explanation, the best first. */
function oneByOne(engine: Engine, profile: Profile, against: Side, others: Profile[]): Ranked[] {
  return others
    .map((other) => {
      const { score } = against === 'offers' ? engine.explain(profile, other) : engine.explain(other, profile)
      return { id: other.id, score }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

describe('a ranking', () => {
  test('of companies for a need is what scoring every one of them gives, at any length', () => {
    for (const need of [0, 4].map((at) => NEEDS[at]!)) {
      const all = oneByOne(engine, need, 'offers', OFFERS)
      for (const limit of LIMITS) expect(engine.rank(need, 'offers', { limit })).toEqual(all.slice(0, limit))
    }
  })

  test('of needs for a company is what scoring every one of them gives, at any length', () => {
    for (const offer of [0, 7].map((at) => OFFERS[at]!)) {
      const all = oneByOne(engine, offer, 'needs', NEEDS)
      for (const limit of LIMITS) expect(engine.rank(offer, 'needs', { limit })).toEqual(all.slice(0, limit))
    }
  })

  test('of what a filter lets through is what scoring it alone gives', () => {
    const some = OFFERS.filter((_, at) => at % 4 === 0)
    const ids = new Set(some.map(({ id }) => id))
    const all = oneByOne(engine, NEEDS[3]!, 'offers', some)
    for (const limit of LIMITS) {
      expect(engine.rank(NEEDS[3]!, 'offers', { limit, filter: (id) => ids.has(id) })).toEqual(all.slice(0, limit))
    }
  })

  test('leaves out whom a need that requires a tag refuses, in both directions', () => {
    const strict = NEEDS[4]!
    const refused = OFFERS.filter((offer) => !engine.explain(strict, offer).gate.passed)
    const ranked = engine.rank(strict, 'offers', { limit: 400 }).map(({ id }) => id)
    expect(refused.length).toBeGreaterThan(300)
    expect(ranked.length).toBeGreaterThan(0)
    for (const offer of refused.slice(0, 20)) {
      expect(ranked).not.toContain(offer.id)
      expect(engine.rank(offer, 'needs', { limit: 400 }).map(({ id }) => id)).not.toContain(strict.id)
    }
  })

  test('puts equal scores in the order of their ids, however they came in', () => {
    const short = ['b', 'a', 'é', 'Z', 'aa'].map((id, at) => ({
      id,
      title: '',
      text: `河道${'甲乙丙丁戊'[at]}`,
      tags: [],
    }))
    const ranked = marketEngine([], short).rank({ id: 'n', title: '', text: '河道', tags: [] }, 'offers', { limit: 5 })
    expect(new Set(ranked.map(({ score }) => score)).size).toBe(1)
    expect(ranked.map(({ id }) => id)).toEqual(['Z', 'a', 'aa', 'b', 'é'])
  })
})
