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

/**
 * Divides the points of the text among what brought them: phrases both texts have, words that can stand for each other,
 * fields and use cases both speak of, and the rest, which says little on its own.
 */
export function textEvidence(
  market: Market,
  query: Query,
  words: NeedWords,
  answer: Answer,
  points: number,
): Evidence[] {
  if (points <= 0) return []
  const worth = worths(market, query, answer)
  const phrases = sharedPhrases(words, answer.times, market.taxonomy.lexicon)
    .map((phrase) => ({ ...phrase, worth: sumOf(phrase.units, worth) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHOWN)
  const concepts = conceptsMet(market, query, words, worth, phrases)
  const shown =
    sumOf(
      phrases.flatMap(({ units }) => units),
      worth,
    ) + concepts.inPhrases
  const rest = worth.reduce((sum, one) => sum + one, 0) - shown - concepts.meaning.worth - concepts.field.worth
  const shares = apportion(points, [shown, concepts.meaning.worth, concepts.field.worth, Math.max(0, rest)])
  const evidence: Evidence[] = [
    { kind: 'phrases', phrases: phrases.map(({ text }) => text), points: shares[0]! },
    { kind: 'sameMeaning', words: concepts.meaning.names, points: shares[1]! },
    { kind: 'sameField', fields: concepts.field.names, points: shares[2]! },
    { kind: 'commonWords', points: shares[3]! },
  ]
  return evidence.filter((one) => one.points > 0)
}

/** By place in the need's terms, what it adds to the sum of the pair. */
function worths({ statistics }: Market, { factors }: Query, { times, length }: Answer): Float64Array {
  const average = statistics.averageLength
  const saturated = [0, 1, 2, 3].map((count) => saturation(count, length, average))
  return factors.map((factor, place) => factor * saturated[times[place]!]!)
}

function sumOf(places: number[], worth: Float64Array): number {
  let sum = 0
  for (const place of new Set(places)) sum += worth[place]!
  return sum
}

function conceptsMet(market: Market, query: Query, words: NeedWords, worth: Float64Array, phrases: SharedPhrase[]) {
  const { concepts } = market.taxonomy.lexicon
  const meaning: Met[] = []
  const field: Met[] = []
  let inPhrases = 0
  for (let place = 0; place < worth.length; place++) {
    const concept = conceptOf(market, query.terms[place]!)
    if (concept < 0 || worth[place] === 0) continue
    const { kind, name } = concepts[concept]!
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
