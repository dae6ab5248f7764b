import { describe, expect, test } from 'vitest'
import { fold } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { profile } from './city-taxonomy.ts'
import { companyOf, firstOf, marketEngine, needOf } from './generated.ts'

const NEEDS = firstOf(needOf, 3)
const OFFERS = firstOf(companyOf, 60)

describe('a ranking of a market in which profiles were copied', () => {
  const some = OFFERS
  const copies = some.slice(0, 20).map((one) => ({ ...one, id: `${one.id}-copy`, text: `${one.text}好`, tags: [] }))
  const copied = marketEngine([], [...some, ...copies])

  test('puts a copy under the better of the two, and loses and invents nothing', () => {
    for (const need of NEEDS) {
      const all = [...some, ...copies]
        .map((offer) => ({ id: offer.id, score: copied.explain(need, offer).score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      const ranked = copied.rank(need, 'offers', { limit: 400 })
      const apart = all.filter(({ id }, at) => !all.slice(0, at).some((better) => areAlike(better.id, id)))
      expect(ranked.map(({ id, score }) => ({ id, score }))).toEqual(apart)
      expect(ranked.flatMap(({ id, alike = [] }) => [id, ...alike]).sort()).toEqual(all.map(({ id }) => id).sort())
    }
  })

  test('is as long as was asked for though copies were put together', () => {
    const ranked = copied.rank(NEEDS[0]!, 'offers', { limit: 30 })
    expect(ranked).toHaveLength(30)
    const longer = copied.rank(NEEDS[0]!, 'offers', { limit: 60 })
    expect(longer.slice(0, 30).map(({ id, score }) => ({ id, score }))).toEqual(
      ranked.map(({ id, score }) => ({ id, score })),
    )
  })

  test('names the copies of a hit however short the list is', () => {
    const alike = { id: 'n', title: '', text: some[0]!.text, tags: [] }
    const long = copied.rank(alike, 'offers', { limit: 60 })
    expect(long[0]?.alike).toHaveLength(1)
    expect(copied.rank(alike, 'offers', { limit: 1 })).toEqual(long.slice(0, 1))
  })

  test('which profiles are put together does not depend on the order in which they came', () => {
    const random = randomFrom(1)
    const text = () => Array.from({ length: 11 }, () => String.fromCharCode(0x4e00 + random.between(0, 8000))).join('')
    const offers = Array.from({ length: 600 }, text).flatMap((long, n) => [
      profile({ id: `a${n}`, text: long }),
      profile({ id: `b${n}`, text: long.slice(0, 10) }),
    ])
    const [forth, back] = [marketEngine([], offers), marketEngine([], [...offers].reverse())]
    for (let n = 0; n < 600; n++) {
      const options = { limit: 2, filter: (id: string) => id === `a${n}` || id === `b${n}` }
      const asked = { ...offers[2 * n]!, id: 'n' }
      expect(forth.rank(asked, 'offers', options)).toEqual(back.rank(asked, 'offers', options))
    }
  })

  test('are put together though one has other tags: companies', () => {
    const offer = OFFERS[5]!
    const engine = marketEngine([], [offer, { ...offer, id: 'other', tags: ['tex.design', 'med'] }])
    const hits = engine.rank({ ...offer, id: 'n' }, 'offers', { limit: 5 })
    expect(hits.map(({ alike }) => alike?.length)).toEqual([1])
  })

  test('are put together though one has other tags: needs', () => {
    const need = NEEDS[1]!
    const engine = marketEngine([need, { ...need, id: 'other', tags: ['lae.insp'] }], [])
    const hits = engine.rank({ ...need, id: 'o' }, 'needs', { limit: 5 })
    expect(hits.map(({ alike }) => alike?.length)).toEqual([1])
  })

  function areAlike(one: string, other: string): boolean {
    const [a, b] = [one, other].map((id) => {
      const { title, text, freeTags = [] } = [...some, ...copies].find((each) => each.id === id)!
      return new Set(segment(fold([title, text, ...freeTags].join('。'))))
    })
    const both = [...a!].filter((unit) => b!.has(unit)).length
    return both / (a!.size + b!.size - both) >= 0.9
  }
})
