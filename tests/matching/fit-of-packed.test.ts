import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodeBook } from '#app/matching/index/code-book.ts'
import { packFacts, unpackFacts } from '#app/matching/index/packed-facts.ts'
import type { Profile } from '#app/matching/model.ts'
import { type Facts, factsOf } from '#app/matching/score/facts.ts'
import { fitOf } from '#app/matching/score/fit.ts'
import { FitOfPacked } from '#app/matching/score/fit-of-packed.ts'
import { compileTaxonomy } from '#app/matching/taxonomy/compile-taxonomy.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import { CITY_TAXONOMY, profile } from './city-taxonomy.ts'

const TAXONOMY = compileTaxonomy(CITY_TAXONOMY, VOCABULARY)
const DISTRICTS = ['滨江区', '西湖区', '余杭区']
const OPENINGS = ['users', 'site', 'airspace', 'roadside', 'equipment', 'data', 'compute', '别的']
const WISHES = ['firstUse', 'testSite', 'dataAccess', 'research', 'finance']
const PAPERS = ['甲级资质', '乙级资质', '适航证', '安全认证']
const TAGS = ['lae', 'lae.insp', 'geq.water', '没有的标签']
const STAGES = ['validation', 'integration', 'rollout'] as const
const MATURITIES = ['lab', 'prototype', 'smallBatch', 'scale'] as const

const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null })
const facts: fc.Arbitrary<Facts> = fc.record({
  district: unknownOr(fc.constantFrom(...DISTRICTS)),
  stage: unknownOr(fc.constantFrom(...STAGES)),
  maturity: unknownOr(fc.constantFrom(...MATURITIES)),
  openings: fc.shuffledSubarray(OPENINGS),
  wishes: fc.shuffledSubarray(WISHES),
  qualifications: unknownOr(fc.shuffledSubarray(PAPERS)),
  cases: unknownOr(fc.oneof(fc.nat(9), fc.nat(100_000))),
  capacity: unknownOr(fc.nat(5)),
  requiredTags: fc.shuffledSubarray(TAGS),
  carried: fc.shuffledSubarray(TAGS),
})

const NOTHING: Facts = {
  district: null,
  stage: null,
  maturity: null,
  openings: [],
  wishes: [],
  qualifications: null,
  cases: null,
  capacity: null,
  requiredTags: [],
  carried: [],
}

/** What is packed of several offers, and the fit of a need with each of them. */
function packedFits(need: Facts, offers: Facts[]): { points: number; max: number }[] {
  const codes = new CodeBook()
  const packed = offers.map((offer) => Uint16Array.from(packFacts(offer, codes)))
  const fit = new FitOfPacked(need, codes)
  return packed.map((one) => {
    fit.of(one)
    return { points: fit.points, max: fit.max }
  })
}

function expectSameFit(need: Facts, offers: Facts[]) {
  packedFits(need, offers).forEach(({ points, max }, at) => {
    const unpacked = fitOf(need, offers[at]!)
    expect(points).toBeCloseTo(unpacked.points, 9)
    expect(max).toBe(unpacked.max)
  })
}

describe('fit as it is reckoned from packed facts', () => {
  test('is the fit that the explanation gives, whatever is known of the two', () => {
    fc.assert(fc.property(facts, fc.array(facts, { minLength: 1, maxLength: 6 }), expectSameFit), { numRuns: 600 })
  })

  test('is the same when a word stands twice in a list: it counts once', () => {
    const known = (fields: Partial<Profile>) => factsOf(TAXONOMY, profile({ id: 'x', ...fields }), new Set())
    const papers = (...qualifications: string[]) => known({ qualifications })
    expectSameFit(known({ openings: ['users', 'users'] }), [known({ wishes: ['firstUse', 'testSite', 'testSite'] })])
    expectSameFit(papers('甲级资质', '乙级资质'), [papers('甲级资质', '甲级资质')])
    expectSameFit(papers('甲级资质', '甲级资质'), [papers('甲级资质'), papers()])
  })

  test('is nothing of nothing where nothing is known', () => {
    expect(packedFits(NOTHING, [NOTHING])).toEqual([{ points: 0, max: 0 }])
  })

  test('knows the words of offers that come after others, and none that no offer has', () => {
    const need: Facts = { ...NOTHING, district: '余杭区', qualifications: ['适航证', '没有人有的证'] }
    expectSameFit(need, [
      { ...NOTHING, district: '滨江区', qualifications: [] },
      { ...NOTHING, district: '余杭区', qualifications: ['适航证'] },
      { ...NOTHING, qualifications: ['甲级资质', '适航证'] },
    ])
  })

  test('works on facts that can be unpacked again as they were', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const codes = new CodeBook()
        expect(unpackFacts(Uint16Array.from(packFacts(one, codes)), codes)).toEqual(one)
      }),
      { numRuns: 200 },
    )
  })
})
