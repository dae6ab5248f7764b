import type { Evidence } from '../evidence.ts'
import { saturation } from '../index/statistics.ts'
import { MOST_TIMES } from '../index/term-postings.ts'
import { conceptOf, type Market } from '../score/market.ts'
import type { Query } from '../score/query.ts'
import { apportion } from './apportion.ts'
import { enterByWorth } from './by-worth.ts'
import { FirstTimes } from './first-times.ts'
import type { NeedWords } from './need-words.ts'
import { type SharedPhrase, SharedPhrases } from './shared-phrases.ts'

/** How an offer's text answers a need. */
export interface Answer {
  /** By place in the need's terms, how often the offer has it. */
  times: Uint8Array
  /** What so many times count in an offer of its length. */
  counts: number[]
  /** What all of it adds up to. */
  sum: number
}

/** A need's text as pairs are explained by it. */
export interface NeedText {
  query: Query
  phrases: SharedPhrases
  concepts: NeedConcept[]
  met: FirstTimes
}

/** A concept the need speaks of: its place among the terms, and the need's word for it. */
interface NeedConcept {
  place: number
  isSynonym: boolean
  name: string
}

/** Reads a need's text for explaining pairs. */
export function needText(market: Market, query: Query, words: NeedWords): NeedText {
  const { terms } = query
  return {
    query,
    phrases: new SharedPhrases(words),
    concepts: conceptsIn(market, terms, words),
    met: new FirstTimes(terms.length),
  }
}

function conceptsIn(market: Market, terms: Uint32Array, { synonyms }: NeedWords): NeedConcept[] {
  const { concepts } = market.taxonomy.lexicon
  const found: NeedConcept[] = []
  for (let place = 0; place < terms.length; place++) {
    const concept = conceptOf(market, terms[place]!)
    if (concept < 0) continue
    const { kind, name } = concepts[concept]!
    const isSynonym = kind === 'synonym'
    found.push({ place, isSynonym, name: isSynonym ? (synonyms.get(concept) ?? name) : name })
  }
  return found
}

/**
 * How an offer answers a need.
 * @param sum what its text adds up to, when that is known
 */
export function answerOf(
  { statistics }: Market,
  query: Query,
  times: Uint8Array,
  length: number,
  sum: number | null,
): Answer {
  const counts = [0]
  for (let most = 1; most <= MOST_TIMES; most++) counts.push(saturation(most, length, statistics.averageLength))
  const answer = { times, counts, sum: sum ?? 0 }
  if (sum === null) for (let place = 0; place < times.length; place++) answer.sum += worthOf(query, answer, place)
  return answer
}

/** What the offer's having a term of the need adds to the sum of the pair. */
function worthOf({ factors }: Query, { times, counts }: Answer, place: number): number {
  return factors[place]! * counts[times[place]!]!
}

/**
 * Divides the points of the text among what brought them: phrases both texts have, words that can stand for each other,
 * fields and use cases both speak of, and the rest, which says little on its own.
 */
export function textEvidence(need: NeedText, answer: Answer, points: number): Evidence[] {
  if (points <= 0) return []
  const phrases = phrasesShown(need, answer)
  const { inPhrases, meaning, field } = conceptsMet(need, answer, phrases)
  const shown = worthOfPhrases(need, answer, phrases) + inPhrases
  const rest = answer.sum - shown - meaning.worth - field.worth
  const shares = apportion(points, [shown, meaning.worth, field.worth, Math.max(0, rest)])
  const evidence: Evidence[] = []
  if (shares[0]! > 0) evidence.push({ kind: 'phrases', phrases: phrases.map(({ text }) => text), points: shares[0]! })
  if (shares[1]! > 0) evidence.push({ kind: 'sameMeaning', words: meaning.names(), points: shares[1]! })
  if (shares[2]! > 0) evidence.push({ kind: 'sameField', fields: field.names(), points: shares[2]! })
  if (shares[3]! > 0) evidence.push({ kind: 'commonWords', points: shares[3]! })
  return evidence
}

/** The most worthy phrases. */
function phrasesShown({ query, phrases }: NeedText, answer: Answer): SharedPhrase[] {
  const found: { phrase: SharedPhrase; worth: number }[] = []
  for (const phrase of phrases.with(answer.times)) {
    let worth = 0
    for (const place of phrase.units) worth += worthOf(query, answer, place)
    enterByWorth(found, { phrase, worth })
  }
  return found.slice(0, SHOWN).map(({ phrase }) => phrase)
}

/** The worth of the units of phrases, each counted once. */
function worthOfPhrases({ query, met }: NeedText, answer: Answer, phrases: SharedPhrase[]): number {
  let worth = 0
  met.begin()
  for (const { units } of phrases)
    for (const place of units) if (met.isFirst(place)) worth += worthOf(query, answer, place)
  return worth
}

function conceptsMet({ query, concepts }: NeedText, answer: Answer, phrases: SharedPhrase[]) {
  const meaning = new Met()
  const field = new Met()
  let inPhrases = 0
  for (const { place, isSynonym, name } of concepts) {
    const worth = worthOf(query, answer, place)
    if (worth === 0) continue
    if (!isSynonym) field.add(name, worth)
    else if (phrases.some(({ text }) => text.includes(name))) inPhrases += worth
    else meaning.add(name, worth)
  }
  return { inPhrases, meaning, field }
}

/** Concepts met, the most worthy first. */
class Met {
  worth = 0
  private readonly entries: { name: string; worth: number }[] = []

  add(name: string, worth: number) {
    this.worth += worth
    enterByWorth(this.entries, { name, worth })
  }

  /** The names of the first few, each once. */
  names(): string[] {
    const names: string[] = []
    for (const { name } of this.entries) if (names.length < SHOWN && !names.includes(name)) names.push(name)
    return names
  }
}

const SHOWN = 5
