import { expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import { companies, createMarket, needAt } from '#tests/bench/market/market.ts'

test('many needs, and many offers, are ranked together as one after the other', () => {
  const market = createMarket(3)
  const engine = createEngine([...market.nodes])
  const offers = [...companies(market, 400)]
  const needs = Array.from({ length: 40 }, (_, at) => needAt(market, at))
  for (const offer of offers) engine.put('offers', offer)
  // A copy of what leads makes one of the lists look further down than the others.
  const [best] = engine.rank(needs[0]!, 'offers', { limit: 1 })
  const leader = offers.find(({ id }) => id === best!.id)!
  for (let copy = 0; copy < 60; copy++) engine.put('offers', { ...leader, id: `copy-${copy}` })
  for (const need of needs) engine.put('needs', need)
  const options = { limit: 20 }
  expect(engine.rankMany(needs, 'offers', options)).toEqual(needs.map((need) => engine.rank(need, 'offers', options)))
  expect(engine.rankMany(offers, 'needs', options)).toEqual(offers.map((offer) => engine.rank(offer, 'needs', options)))
  expect(engine.rankMany([], 'offers', options)).toEqual([])
})
