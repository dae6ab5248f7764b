import { describe, expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import { CITY_TAXONOMY, engineWith, profile } from './city-taxonomy.ts'
import { CLOTH_NEED, OFFERS, RIVER_NEED } from './market.ts'

const ranking = (engine: ReturnType<typeof createEngine>) => engine.rank(RIVER_NEED, 'offers', { limit: 50 })

describe('the engine follows its stock', () => {
  test('an empty engine answers with nothing', () => {
    const engine = createEngine(CITY_TAXONOMY)
    expect(ranking(engine)).toEqual([])
    expect(engine.search('无人机', 'offers', { limit: 5 }).hits).toEqual([])
    expect(engine.explain(RIVER_NEED, OFFERS[0]!).score).toBeGreaterThan(0)
  })

  test('removing what was added restores every score', () => {
    const engine = engineWith({ needs: [RIVER_NEED], offers: OFFERS })
    const before = ranking(engine)
    engine.put('offers', profile({ id: 'extra', title: '巡河', text: '无人机巡查河道漂浮物', tags: ['lae.insp'] }))
    engine.put('needs', CLOTH_NEED)
    expect(ranking(engine)).not.toEqual(before)
    engine.remove('offers', 'extra')
    engine.remove('needs', 'cloth')
    engine.remove('needs', 'never there')
    expect(ranking(engine)).toEqual(before)
    expect([engine.size('needs'), engine.size('offers')]).toEqual([1, OFFERS.length])
  })

  test('putting an id again replaces the profile', () => {
    const engine = engineWith({ offers: OFFERS })
    engine.put('offers', { ...OFFERS[5]!, text: '无人机河道巡查' })
    expect(engine.size('offers')).toBe(OFFERS.length)
    expect(engine.search('专利', 'offers', { limit: 5 }).hits).toEqual([])
    expect(engine.search('河道巡查', 'offers', { limit: 5 }).hits.map(({ id }) => id)).toContain('law')
  })

  test('after many edits the ranking equals that of a fresh engine', () => {
    const edited = engineWith({ needs: [RIVER_NEED], offers: OFFERS })
    for (let round = 0; round < 300; round++) {
      const offer = OFFERS[round % OFFERS.length]!
      edited.put('offers', { ...offer, id: `copy ${round % 40}`, text: `${offer.text}第${round}版` })
      if (round % 3 === 0) edited.remove('offers', `copy ${(round * 7) % 40}`)
    }
    for (let copy = 0; copy < 40; copy++) edited.remove('offers', `copy ${copy}`)
    for (const offer of [...OFFERS].reverse()) edited.put('offers', offer)
    expect(ranking(edited)).toEqual(ranking(engineWith({ needs: [RIVER_NEED], offers: OFFERS })))
  })

  test('a filter leaves profiles out before the list is cut', () => {
    const engine = engineWith({ offers: OFFERS })
    const best = ranking(engine)[0]!.id
    const filtered = engine.rank(RIVER_NEED, 'offers', { limit: 1, filter: (id) => id !== best })
    expect(filtered.map(({ id }) => id)).toEqual([ranking(engine)[1]!.id])
  })

  test('a short list is the head of the long one', () => {
    const engine = engineWith({ offers: OFFERS })
    for (const limit of [0, 1, 2, 3]) {
      expect(engine.rank(RIVER_NEED, 'offers', { limit })).toEqual(ranking(engine).slice(0, limit))
    }
  })
})
