import { describe, expect, test } from 'vitest'
import { createEngine, restoreEngine } from '#app/matching/engine.ts'
import { CAPACITY } from '#app/matching/index/block.ts'
import { unpackFacts } from '#app/matching/index/packed-facts.ts'
import { saturation } from '#app/matching/index/statistics.ts'
import { Stock } from '#app/matching/index/stock.ts'
import { TermPostings } from '#app/matching/index/term-postings.ts'
import type { Profile } from '#app/matching/model.ts'
import { fitOf } from '#app/matching/score/fit.ts'
import { prepare } from '#app/matching/score/prepare.ts'
import { queryOf } from '#app/matching/score/query.ts'
import { Ranker } from '#app/matching/score/rank.ts'
import { likeness, roundedScore, tagShareOf, textSimilarity } from '#app/matching/score/similarity.ts'
import { firstTerms, knowledgeOf } from '#app/matching/taxonomy/knowledge.ts'
import { PassingSource } from '#app/matching/terms/term-source.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { checksum, LEARNED, NODES } from './generated.ts'

/** Words that between an eighth and a half of the offers have, and some that few have. */
const WORDS = Array.from({ length: 36 }, (_, at) => ({
  word: `${String.fromCodePoint(0x5200 + at * 7)}${String.fromCodePoint(0x6200 + at * 11)}`,
  share: at < 24 ? 0.13 + at * 0.015 : 0.002 * (at - 23),
}))
/** A full block and part of a second one. */
const SIZE = CAPACITY + 1000

const random = randomFrom(7)
const saying = () =>
  WORDS.flatMap(({ word, share }) => (random.chance(share) ? (random.chance(0.2) ? [word, word] : [word]) : []))
const offers = Array.from({ length: SIZE }, (_, at) => ({
  id: `offer-${at}`,
  title: '',
  text: saying().join('。'),
  tags: [],
  cases: at % 5 === 0 ? undefined : at % 4,
}))
const needs = Array.from({ length: 12 }, (_, at) => ({
  id: `need-${at}`,
  title: '',
  text: WORDS.filter(() => random.chance(0.6))
    .map(({ word }) => word)
    .join('。'),
  tags: [],
}))

const knowledge = knowledgeOf(NODES, VOCABULARY, LEARNED)
const stock = new Stock(knowledge, firstTerms(knowledge, LEARNED))
for (const offer of offers) stock.put('offers', offer)
for (let at = 0; at < 300; at++) stock.remove('offers', `offer-${at * 17}`)
const ranker = new Ranker()

const queryFor = (need: Profile) =>
  queryOf(stock.market, prepare(knowledge, new PassingSource(stock.book), 'needs', need))

/** Every offer scored on its own, term by term, the best first. */
function oneByOne(need: Profile) {
  const query = queryFor(need)
  const { offers: index } = stock.market.sides
  const average = stock.market.statistics.averageLength
  const scored = offers.flatMap(({ id }) => {
    const slot = index.slotOf(id)
    if (slot < 0) return []
    const block = index.blockOf(slot)
    const place = slot % CAPACITY
    let sum = 0
    query.terms.forEach((term, i) => {
      const times = block.terms.timesAt(term, place)
      if (times > 0) sum += query.factors[i]! * saturation(times, block.lengths.values[place]!, average)
    })
    const base = likeness(0, textSimilarity(sum, query.mass), tagShareOf(query.tags.length > 0))
    const fit = fitOf(query.prepared.facts, unpackFacts(block.facts.of(place), index.codes))
    return base > 0 ? { id, score: roundedScore(base, fit) } : []
  })
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

describe('a stock of which many have the same words', () => {
  test('keeps these words in columns that count in the score', () => {
    const [block] = stock.market.sides.offers.blocks
    const query = queryFor(needs[0]!)
    const common = Array.from(query.terms).filter((term, i) => block!.terms.columnOf(term) && query.factors[i]! > 1000)
    expect(common.length).toBeGreaterThan(20)
  })

  test('is ranked as if every offer had been looked at, at any length', () => {
    for (const need of needs) {
      const all = oneByOne(need)
      for (const limit of [1, 20, 100]) {
        expect(scoresOf(ranker.rank(stock.market, [queryFor(need)], 'offers', { limit })[0]!)).toEqual(
          all.slice(0, limit),
        )
      }
    }
  })

  test('is ranked for a filter as if there were nothing else', () => {
    const isThird = (id: string) => Number(id.split('-')[1]) % 3 === 0
    const all = oneByOne(needs[0]!).filter(({ id }) => isThird(id))
    const options = { limit: 20, filter: isThird }
    expect(scoresOf(ranker.rank(stock.market, [queryFor(needs[0]!)], 'offers', options)[0]!)).toEqual(all.slice(0, 20))
  })

  test('answers as before after a restart', () => {
    const engine = createEngine(NODES, LEARNED)
    for (const offer of offers) engine.put('offers', offer)
    const restored = restoreEngine(NODES, Buffer.concat(engine.save(null, checksum)), checksum).engine
    const options = { limit: 30 }
    for (const need of needs.slice(0, 4)) {
      expect(restored.rankExplained(need, options)).toEqual(engine.rankExplained(need, options))
      const { word } = WORDS[10]!
      expect(restored.search(word, 'offers', options)).toEqual(engine.search(word, 'offers', options))
      expect(restored.literal(word, 'offers', SIZE)).toEqual(engine.literal(word, 'offers', SIZE))
      expect(engine.literal(word, 'offers', SIZE)).toHaveLength(offers.filter(({ text }) => text.includes(word)).length)
    }
  })
})

describe('postings of a term', () => {
  /** Of three documents each: one has the term once, one twice, one excludes it. */
  const postings = new TermPostings(CAPACITY)
  const documents = 6000
  for (let at = 0; at < documents; at++) postings.append(7, at, at % 3)
  for (let at = 0; at < 30; at++) postings.append(8, at * 2, 1)

  test('of many documents are kept in two bits a place, those of few in a list', () => {
    expect(postings.columnOf(7)).toHaveLength(CAPACITY / 4)
    expect(postings.columnOf(8)).toBeUndefined()
  })

  test('take no more than that once they are packed', () => {
    const packed = new TermPostings(CAPACITY, postings.saved())
    expect(packed.bytes).toBeLessThan(CAPACITY / 4 + 200)
    expect([0, 1, 2, 5999].map((at) => packed.timesAt(7, at))).toEqual([0, 1, 2, 2])
    expect([0, 1, 58].map((at) => packed.timesAt(8, at))).toEqual([1, 0, 1])
  })

  test('are found again, excluded ones too, with how often each counts', () => {
    expect(postings.find(7)).toBe(true)
    const found = Array.from(postings.list.subarray(postings.from, postings.to))
    expect(found).toEqual(Array.from({ length: documents }, (_, at) => at * 4 + (at % 3)))
    expect([0, 1, 2, 5999, 6000].map((at) => postings.timesAt(7, at))).toEqual([0, 1, 2, 2, 0])
    expect([0, 1, 58, 60].map((at) => postings.timesAt(8, at))).toEqual([1, 0, 1, 0])
    expect(postings.find(9)).toBe(false)
  })

  test('of which three times are counted have no columns', () => {
    const needs = new TermPostings(0)
    for (let at = 0; at < documents; at++) needs.append(7, at, 3)
    expect(needs.columnOf(7)).toBeUndefined()
    expect(needs.timesAt(7, 5000)).toBe(3)
  })
})

function scoresOf(ranked: { id: string; score: number }[]) {
  return ranked.map(({ id, score }) => ({ id, score }))
}
