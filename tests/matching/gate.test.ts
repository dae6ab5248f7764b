import { describe, expect, test } from 'vitest'
import { engineWith, profile } from './city-taxonomy.ts'
import { OFFERS, RIVER_NEED } from './market.ts'

const engine = engineWith({ needs: [RIVER_NEED], offers: OFFERS })
const idsFor = (requiredTags: string[]) =>
  engine.rank({ ...RIVER_NEED, requiredTags }, 'offers', { limit: 10 }).map(({ id }) => id)

describe('required tags', () => {
  test('an offer without them is no candidate and is told what is missing', () => {
    expect(idsFor(['hum.usv'])).toEqual(['boats'])
    const refused = engine.explain({ ...RIVER_NEED, requiredTags: ['hum.usv'] }, OFFERS[0]!)
    expect(refused).toMatchObject({ score: 0, parts: [], gate: { passed: false, missing: ['hum.usv'] } })
  })

  test('a tag below the required one passes, one above it does not', () => {
    expect(idsFor(['lae'])).toContain('inspection')
    const broad = profile({ id: 'broad', text: '巡查河道', tags: ['lae'] })
    expect(engine.explain({ ...RIVER_NEED, requiredTags: ['lae.insp'] }, broad).gate.passed).toBe(false)
  })

  test('a tag that the text names passes though nobody entered it', () => {
    const untagged = profile({ id: 'untagged', text: '我们做脑机接口和河道巡查' })
    expect(engine.explain({ ...RIVER_NEED, requiredTags: ['bri.bci'] }, untagged).gate.passed).toBe(true)
  })

  test('the gate holds when a company looks for needs', () => {
    const strict = engineWith({ needs: [{ ...RIVER_NEED, requiredTags: ['hum.usv'] }], offers: OFFERS })
    expect(strict.rank(OFFERS[0]!, 'needs', { limit: 10 })).toEqual([])
    expect(strict.rank(OFFERS[1]!, 'needs', { limit: 10 }).map(({ id }) => id)).toEqual(['river'])
  })
})
