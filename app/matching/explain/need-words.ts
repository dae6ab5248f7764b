import type { Market } from '../score/market.ts'
import type { Prepared } from '../score/prepare.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { TermSource } from '../terms/term-source.ts'
import { spoken } from '../text/sections.ts'
import { eachUnit } from '../text/segment.ts'
import { boundWords, joinListed, touches, type Word, wordsOf } from '../text/words.ts'
import { isListed, usageOf, type WordUse } from './use-of-words.ts'

/** A word of a need, with places in the need's terms of what must be in an offer for the word to be there. */
export interface NeedWord extends Word, WordUse {
  units: number[]
  /** Place of the pair that joins it to the word after it; −1 when nothing has to, null when they do not touch. */
  joint: number | null
  /** The words that a listed one is put together from. */
  parts: NeedWord[]
}

/** What a need says in words: worked out once, for explaining any number of pairs. */
export interface NeedWords {
  text: string
  words: NeedWord[]
  /** Of each synonym the need uses, the word it uses; by concept. */
  synonyms: Map<number, string>
}

/** Reads the words of a need. */
export function needWords(market: Market, learned: Learned, source: TermSource, need: Prepared): NeedWords {
  const { lexicon } = market.taxonomy
  const text = spoken(need.sections).slice(0, READ)
  const placeOf = new Map(Array.from(need.terms, (term, place) => [term, place]))
  const listed = (word: string) => isListed(word, lexicon)
  const parts = boundWords(wordsOf(text), (pair) =>
    listed(pair) ? Number.POSITIVE_INFINITY : usesOf(market, source, pair),
  )
  const synonyms = new Map<number, string>()
  lexicon.trie.eachIn(text, (phrase) => {
    for (const concept of lexicon.synonyms[phrase] ?? []) {
      if (!synonyms.has(concept)) synonyms.set(concept, lexicon.trie.phrases[phrase]!)
    }
  })
  const read = (words: Word[]) =>
    words.map((word, i): NeedWord => {
      const { terms, pairs } = unitsOf(word.text, source)
      const units = terms.flatMap((term) => placeOf.get(term) ?? [])
      const joint = jointOf(word, words[i + 1], source, placeOf)
      return { ...word, ...usageOf(word.text, pairs, market, learned), units, joint, parts: [] }
    })
  const partsRead = read(parts)
  const words = read(joinListed(parts, listed)).map((word) => {
    const inside = partsRead.filter(({ at }) => at >= word.at && at < word.at + word.text.length)
    return inside.length > 1 ? { ...word, parts: inside } : word
  })
  return { text, words, synonyms }
}

/** In how many profiles a pair of characters stands. */
function usesOf({ statistics }: Market, source: TermSource, pair: string): number {
  const term = source.han(pair.charCodeAt(0), pair.charCodeAt(1))
  return statistics.frequency('needs', term) + statistics.frequency('offers', term)
}

function unitsOf(word: string, source: TermSource): { terms: number[]; pairs: number[] } {
  const terms: number[] = []
  const pairs: number[] = []
  eachUnit(word, {
    han: (first, second) => {
      const term = source.han(first, second)
      terms.push(term)
      if (second !== 0) pairs.push(term)
    },
    word: (text) => {
      terms.push(source.word(text))
      pairs.push(source.word(text))
    },
  })
  return { terms, pairs }
}

function jointOf(word: Word, next: Word | undefined, source: TermSource, placeOf: Map<number, number>): number | null {
  if (!next || !touches(word, next)) return null
  let joint = -1
  eachUnit(word.text.slice(-1) + next.text.slice(0, 1), {
    han: (first, second) => {
      if (second !== 0) joint = placeOf.get(source.han(first, second)) ?? -1
    },
    word: () => {},
  })
  return joint
}

/** Characters of a need that are read for phrases; scoring reads all of it. */
const READ = 4000
