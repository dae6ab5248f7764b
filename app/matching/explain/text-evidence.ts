import type { Evidence } from '../evidence.ts'
import { saturation } from '../index/statistics.ts'
import { conceptOf, type Market } from '../score/market.ts'
import type { Query } from '../score/query.ts'
import { apportion } from './apportion.ts'
import type { NeedWords } from './need-words.ts'
import { type SharedPhrase, sharedPhrases } from './shared-phrases.ts'

/** How an offer's text answers a need: by place in the need's terms how often, and how long it is. */
export interface Answer {
  times: Uint8Array
  length: number
}

/** A need's text as pairs are explained by it. */
export interface NeedText {
  query: Query
  words: NeedWords
  /** The concepts it speaks of, with their places in its terms. */
  concepts: { place: number; concept: number }[]
}

/** The concepts among a need's terms. */
export function conceptsOf(market: Market, { terms }: Query): NeedText['concepts'] {
  const concepts: NeedText['concepts'] = []
  for (let place = 0; place < terms.length; place++) {
    const concept = conceptOf(market, terms[place]!)
    if (concept >= 0) concepts.push({ place, concept })
  }
  return concepts
}

/** By place in the need's terms, what an offer's having the term adds to the sum of the pair. */
export function textWorth({ statistics }: Market, { factors }: Query, { times, length }: Answer): Float64Array {
  const average = statistics.averageLength
  const saturated = [0, 1, 2, 3].map((count) => saturation(count, length, average))
  const worth = new Float64Array(factors.length)
  for (let place = 0; place < worth.length; place++) {
    if (times[place]! > 0) worth[place] = factors[place]! * saturated[times[place]!]!
  }
  return worth
}

/**
 * Divides the points of the text among what brought them: phrases both texts have, words that can stand for each other,
 * fields and use cases both speak of, and the rest, which says little on its own.
 */
export function textEvidence(
  market: Market,
  need: NeedText,
  { times }: Answer,
  worth: Float64Array,
  points: number,
): Evidence[] {
  if (points <= 0) return []
  const phrases = sharedPhrases(need.words, times, market.taxonomy.lexicon)
    .map((phrase) => ({ ...phrase, worth: sumOf(phrase.units, worth) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHOWN)
  const { inPhrases, meaning, field } = conceptsMet(market, need, worth, phrases)
  const quoted = phrases.flatMap(({ units }) => units)
  const shown = sumOf(quoted, worth) + inPhrases
  let rest = -shown - meaning.worth - field.worth
  for (let place = 0; place < worth.length; place++) rest += worth[place]!
  const shares = apportion(points, [shown, meaning.worth, field.worth, Math.max(0, rest)])
  const evidence: Evidence[] = [
    { kind: 'phrases', phrases: phrases.map(({ text }) => text), points: shares[0]! },
    { kind: 'sameMeaning', words: meaning.names, points: shares[1]! },
    { kind: 'sameField', fields: field.names, points: shares[2]! },
    { kind: 'commonWords', points: shares[3]! },
  ]
  return evidence.filter((one) => one.points > 0)
}

/** The worth of places, each counted once. */
function sumOf(places: number[], worth: Float64Array): number {
  const sorted = [...places].sort((a, b) => a - b)
  let sum = 0
  for (let i = 0; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) sum += worth[sorted[i]!]!
  return sum
}

function conceptsMet(market: Market, { words, concepts }: NeedText, worth: Float64Array, phrases: SharedPhrase[]) {
  const known = market.taxonomy.lexicon.concepts
  const meaning: Met[] = []
  const field: Met[] = []
  let inPhrases = 0
  for (const { place, concept } of concepts) {
    if (worth[place] === 0) continue
    const { kind, name } = known[concept]!
    if (kind !== 'synonym') field.push({ name, worth: worth[place]! })
    else {
      const word = words.synonyms.get(concept) ?? name
      if (phrases.some(({ text }) => text.includes(word))) inPhrases += worth[place]!
      else meaning.push({ name: word, worth: worth[place]! })
    }
  }
  return { inPhrases, meaning: summed(meaning), field: summed(field) }
}

interface Met {
  name: string
  worth: number
}

function summed(met: Met[]): { names: string[]; worth: number } {
  const names = [...met].sort((a, b) => b.worth - a.worth).map(({ name }) => name)
  return { names: Array.from(new Set(names)).slice(0, SHOWN), worth: met.reduce((sum, one) => sum + one.worth, 0) }
}

const SHOWN = 5
