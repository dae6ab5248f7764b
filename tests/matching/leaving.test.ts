import { describe, expect, test } from 'vitest'
import { randomFrom } from '#seeds/demo/random.ts'
import { engineWith, profile } from './city-taxonomy.ts'
import { answersOf, Edited, freshEngine } from './edited.ts'
import { companyOf, firstOf, needOf } from './generated.ts'

describe('when most companies leave', () => {
  test('the index is packed anew and answers as a fresh one, with and without a restart before', () => {
    const random = randomFrom(33)
    const edited = new Edited(random)
    const companies = firstOf(companyOf, 150)
    for (const offer of companies) edited.put('offers', offer)
    for (const need of firstOf(needOf, 20)) edited.put('needs', need)
    edited.fork()
    for (const { id } of random.shuffled(companies).slice(0, 125)) edited.remove('offers', id)
    const few = answersOf(freshEngine(edited, random))
    for (const engine of edited.engines) {
      expect(engine.size('offers')).toBe(25)
      expect(engine.statistics().dead.offers).toBeLessThan(64)
      expect(answersOf(engine)).toBe(few)
    }
    for (const offer of companies.slice(0, 60)) edited.put('offers', offer)
    const more = answersOf(freshEngine(edited, random))
    for (const engine of edited.engines) expect(answersOf(engine)).toBe(more)
  })

  test('and then all, nobody is found, and whoever comes next is', () => {
    const engine = engineWith({ offers: firstOf(companyOf, 70) })
    for (const { id } of firstOf(companyOf, 70)) engine.remove('offers', id)
    expect(engine.rank(needOf(0), 'offers', { limit: 5 })).toEqual([])
    expect(engine.literal('公司', 'offers', 5)).toEqual([])
    engine.put('offers', companyOf(3))
    const alone = engineWith({ offers: [companyOf(3)] })
    expect(engine.rankExplained(needOf(0), { limit: 5 })).toEqual(alone.rankExplained(needOf(0), { limit: 5 }))
  })
})

test('a Latin word that an exclusion cuts in two leaves no trace when its profile leaves', () => {
  const [need, offer] = [profile({ id: 'n', text: 'what can fly' }), profile({ id: 'o', text: 'can fly' })]
  const engine = engineWith({ offers: [offer] })
  const before = engine.explain(need, offer)
  for (let n = 0; n < 5; n++) {
    engine.put('offers', profile({ id: `x${n}`, text: 'cannot fly' }))
    engine.remove('offers', `x${n}`)
  }
  expect(engine.explain(need, offer)).toEqual(before)
})
