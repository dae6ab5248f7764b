import { describe, expect, test } from 'vitest'
import type { Evidence } from '#app/matching/evidence.ts'
import type { Profile } from '#app/matching/model.ts'
import { engineWith, profile } from './city-taxonomy.ts'
import { CLOTH_NEED, OFFERS, RIVER_NEED } from './market.ts'

const engine = engineWith({ needs: [RIVER_NEED, CLOTH_NEED], offers: OFFERS })
const hundredths = (points: number) => Math.round(points * 100)
const sum = (list: { points: number }[]) => list.reduce((total, { points }) => total + hundredths(points), 0)
const evidence = (need: Profile, offer: Profile): Evidence[] =>
  engine.explain(need, offer).parts.flatMap((part) => part.evidence)

describe('explaining a pair', () => {
  test('the parts sum to the score and the evidence to its part, for every pair', () => {
    for (const need of [RIVER_NEED, CLOTH_NEED]) {
      for (const offer of OFFERS) {
        const { score, parts } = engine.explain(need, offer)
        expect(sum(parts)).toBe(hundredths(score))
        for (const part of parts) expect(sum(part.evidence)).toBe(hundredths(part.points))
        expect(parts.reduce((total, { max }) => total + max, 0)).toBeCloseTo(100)
      }
    }
  })

  test('the score is the one of the ranking, in both directions', () => {
    const companies = engine.rank(RIVER_NEED, 'offers', { limit: 10 })
    expect(companies.length).toBeGreaterThan(1)
    for (const { id, score } of companies) {
      const offer = OFFERS.find((one) => one.id === id)!
      expect(engine.explain(RIVER_NEED, offer).score).toBe(score)
      expect(engine.rank(offer, 'needs', { limit: 10 })).toContainEqual({ id: 'river', score })
    }
  })

  test('an entered tag of both sides, shared phrases and stored facts are named', () => {
    expect(evidence(RIVER_NEED, OFFERS[0]!)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'sameTag', tag: 'lae.insp' }),
        expect.objectContaining({ kind: 'phrases', phrases: expect.arrayContaining(['漂浮物']) }),
        expect.objectContaining({ kind: 'stageFits', maturity: 'scale' }),
        expect.objectContaining({ kind: 'openingMeetsWish', opening: 'airspace', wish: 'testSite' }),
        expect.objectContaining({ kind: 'noOpeningForWish', wish: 'firstUse', points: 0 }),
        expect.objectContaining({ kind: 'sameDistrict', district: '滨江区' }),
      ]),
    )
  })

  test('an inferred tag is never shown as entered and names its phrases', () => {
    const need = profile({ id: 'n', text: '用水面保洁无人艇清理湖面' })
    const met = evidence(need, OFFERS[1]!).filter((one) => 'tag' in one && one.tag === 'hum.usv')
    expect(met).toEqual([expect.objectContaining({ kind: 'inferredTag', sides: ['needs'] })])
    expect(met[0]).toHaveProperty('from', expect.arrayContaining(['无人艇']))
  })

  test('two technologies of one industry meet through it, neighbouring industries as related', () => {
    const [pv, wind] = [profile({ id: 'a', tags: ['aen.pv'] }), profile({ id: 'b', tags: ['aen.wind'] })]
    expect(evidence(pv, wind)).toContainEqual(
      expect.objectContaining({ kind: 'viaParent', need: 'aen.pv', offer: 'aen.wind' }),
    )
    const [lae, aero] = [profile({ id: 'c', tags: ['lae'] }), profile({ id: 'd', tags: ['aero'] })]
    expect(evidence(lae, aero)).toContainEqual(expect.objectContaining({ kind: 'related', need: 'lae', offer: 'aero' }))
  })

  test('a missing tag says what entering it would add, and entering it adds just that', () => {
    const offer = OFFERS[0]!
    const before = engine.explain(RIVER_NEED, offer)
    const missing = before.missing.find(({ tag }) => tag === 'geq.water')!
    const after = engine.explain(RIVER_NEED, { ...offer, tags: [...offer.tags, 'geq.water'] })
    expect(missing.wouldAdd).toBeGreaterThan(0)
    expect(hundredths(after.score) - hundredths(before.score)).toBe(hundredths(missing.wouldAdd))
  })

  test('an unknown fact is neutral: it gives no part and no evidence', () => {
    const { parts } = engine.explain(CLOTH_NEED, OFFERS[2]!)
    expect(parts.map(({ kind }) => kind)).toEqual(['tags', 'text'])
    const bare = engine.explain(profile({ id: 'x', text: '专利检索' }), OFFERS[5]!)
    expect(bare.parts).toEqual([expect.objectContaining({ kind: 'text', max: 100 })])
  })

  test('an offer that is less mature than the stage asks gets fewer points for it', () => {
    const lab = evidence(RIVER_NEED, { ...OFFERS[0]!, maturity: 'lab' })
    expect(lab).toContainEqual({ kind: 'stageAhead', stage: 'rollout', maturity: 'lab', points: 0 })
  })
})
