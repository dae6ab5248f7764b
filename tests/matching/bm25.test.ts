import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import { saturation } from '#app/matching/index/statistics.ts'
import { Stock } from '#app/matching/index/stock.ts'
import type { Profile } from '#app/matching/model.ts'
import { PARAMETERS } from '#app/matching/parameters.ts'
import { type Prepared, prepare } from '#app/matching/score/prepare.ts'
import { type Query, queryOf } from '#app/matching/score/query.ts'
import { likeness, roundedScore, textSimilarity } from '#app/matching/score/similarity.ts'
import { firstTerms, knowledgeOf } from '#app/matching/taxonomy/knowledge.ts'
import { NOTHING_LEARNED } from '#app/matching/taxonomy/learned.ts'
import { PassingSource } from '#app/matching/terms/term-source.ts'
import { VOCABULARY } from '#app/matching/vocabulary/vocabulary.ts'
import { companyOf, firstOf, needOf } from './generated.ts'

const OFFERS = firstOf(companyOf, 300).map(({ id, title, text }): Profile => ({ id, title, text, tags: [] }))
/** Nothing but text: no tags and no facts take a share of the score. */
const KNOWLEDGE = knowledgeOf([], VOCABULARY, NOTHING_LEARNED)
const stock = new Stock(KNOWLEDGE, firstTerms(KNOWLEDGE, NOTHING_LEARNED))
const engine = createEngine([])
for (const offer of OFFERS) {
  stock.put('offers', offer)
  engine.put('offers', offer)
}

/** The same units in SQLite's full-text index: each as often as it counts, then filled up to the length of the text. */
const database = new Database(':memory:')
database.exec(`CREATE VIRTUAL TABLE words USING fts5(units, tokenize = 'ascii')`)
const insert = database.prepare('INSERT INTO words (rowid, units) VALUES (?, ?)')
const PREPARED = OFFERS.map((offer) => preparedOf('offers', offer))
PREPARED.forEach(({ terms, times, length }, at) => {
  const counted = Array.from(terms).flatMap((term, i) => Array<string>(times[i]!).fill(unit(term)))
  insert.run(at + 1, [...counted, ...Array<string>(length - counted.length).fill('filler')].join(' '))
})
afterAll(() => database.close())
const ask = database.prepare<[string], { at: number; score: number }>(
  'SELECT rowid AS at, -bm25(words) AS score FROM words WHERE words MATCH ?',
)

function unit(term: number): string {
  return `u${term}`
}

function preparedOf(side: 'needs' | 'offers', profile: Profile): Prepared {
  return prepare(KNOWLEDGE, new PassingSource(stock.book), side, profile)
}

/** A need's text without what it says twice and without words that can stand for others: every unit counts once. */
function saidOnce(need: Profile): Profile {
  const units = new Set<string>()
  let text = ''
  for (const character of need.text) {
    if (units.has(character)) continue
    units.add(character)
    const longer = preparedOf('needs', { ...need, title: '', tags: [], text: text + character })
    if (queryOf(stock.market, longer).mass === longer.terms.length) text += character
  }
  return { id: need.id, title: '', text, tags: [] }
}

/** The share of a need that an offer answers, by the engine's own sum before anything is rounded. */
function shareOf({ terms, factors, mass }: Query, offer: Prepared): number {
  const times = new Map(Array.from(offer.terms, (term, i) => [term, offer.times[i]!]))
  let sum = 0
  terms.forEach((term, i) => {
    sum += factors[i]! * saturation(times.get(term) ?? 0, offer.length, stock.market.statistics.averageLength)
  })
  return textSimilarity(sum, mass)
}

/** What the full-text index says, brought to the same scale. */
function shareByFts5(words: string[], mass: number): Map<number, number> {
  const most = (PARAMETERS.k1 + 1) * Math.log((OFFERS.length + 0.5) / 0.5) * mass
  return new Map(ask.all(words.join(' OR ')).map(({ at, score }) => [at - 1, score / most]))
}

/** Compares the shares of all offers and says how many had one. */
function compared(query: Query, words: string[]): number {
  const theirs = shareByFts5(words, query.mass)
  PREPARED.forEach((offer, at) => {
    const [own, their] = [shareOf(query, offer), theirs.get(at) ?? 0]
    expect(Math.abs(own - their)).toBeLessThanOrEqual(1e-4 * their + 1e-9)
  })
  return theirs.size
}

describe("the text part is BM25 as SQLite's full-text search reckons it", () => {
  test('for needs that say everything once', () => {
    let answered = 0
    for (let at = 0; at < 12; at++) {
      const query = queryOf(stock.market, preparedOf('needs', saidOnce(needOf(at))))
      expect(query.terms.length).toBeGreaterThan(20)
      answered += compared(query, Array.from(query.terms, unit))
    }
    expect(answered).toBeGreaterThan(1000)
  })

  test('for whole needs, each word asked as often as it counts', () => {
    for (let at = 0; at < 8; at++) {
      const prepared = preparedOf('needs', { ...needOf(at), tags: [] })
      const query = queryOf(stock.market, prepared)
      const words = Array.from(query.terms).flatMap((term, i) => {
        const weight = stock.market.weights[term] ?? 1
        return Array<string>(prepared.times[i]! * weight).fill(unit(term))
      })
      expect(words).toHaveLength(query.mass)
      compared(query, words)
    }
  })

  test('and it alone makes the score where neither side has tags or facts', () => {
    for (let at = 0; at < 6; at++) {
      const need = saidOnce(needOf(at))
      const query = queryOf(stock.market, preparedOf('needs', need))
      const none = { points: 0, max: 0 }
      PREPARED.slice(0, 50).forEach((offer, i) => {
        const { score, parts } = engine.explain(need, OFFERS[i]!)
        expect(score).toBe(roundedScore(likeness(0, shareOf(query, offer), 0), none))
        expect(parts.map(({ kind }) => kind)).toEqual(['text'])
      })
    }
  })
})
