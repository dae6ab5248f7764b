import type { Market } from '../score/market.ts'
import type { Prepared } from '../score/prepare.ts'
import type { Learned } from '../taxonomy/learned.ts'
import type { Lexicon } from '../taxonomy/lexicon.ts'
import type { TermSource } from '../terms/term-source.ts'
import { classAt, HAN } from '../text/characters.ts'
import { spoken } from '../text/sections.ts'
import { boundWords, wordsOf } from '../text/words.ts'
import { UnitPlaces } from './unit-places.ts'
import { usageOf, type WordUse } from './use-of-words.ts'

/** A word of a need, from `at` to before `end`; a listed one may be put together from several `parts`. */
export interface NeedWord {
  at: number
  end: number
  parts: NeedWord[]
  /** What the stock and the lexicon say of it, once that was asked. */
  use: WordUse | null
}

/** What a need says in words: read once, for explaining any number of pairs. */
export class NeedWords {
  readonly text: string
  readonly words: NeedWord[]
  readonly places: UnitPlaces
  /** Of each synonym the need uses, the word it uses; by concept. */
  readonly synonyms = new Map<number, string>()

  constructor(
    private readonly market: Market,
    private readonly learned: Learned,
    source: TermSource,
    private readonly need: Prepared,
  ) {
    this.text = spoken(need.sections).slice(0, READ)
    this.places = new UnitPlaces(source, this.text, need.terms)
    const listedEnds = this.readPhrases(market.taxonomy.lexicon)
    const bound = boundWords(wordsOf(this.text), (at) =>
      listedEnds[at] === at + 2 ? Number.POSITIVE_INFINITY : this.pairUses(at),
    )
    const parts = bound.map(({ at, text }): NeedWord => ({ at, end: at + text.length, parts: [], use: null }))
    this.words = joined(parts, listedEnds)
  }

  /** Whether everything a word is written with is in an offer. */
  isCovered({ at, end }: NeedWord, times: Uint8Array): boolean {
    const { single, pair } = this.places
    if (end - at === 1 || classAt(this.text, at) !== HAN) return single[at]! >= 0 && times[single[at]!]! > 0
    for (let i = at; i + 1 < end; i++) if (pair[i]! < 0 || times[pair[i]!] === 0) return false
    return true
  }

  /** Whether a word and the one after it stand next to each other, in an offer as in the need. */
  isJoined({ end }: NeedWord, next: NeedWord | undefined, times: Uint8Array): boolean {
    if (next?.at !== end) return false
    const pair = this.places.pair[end - 1]!
    return pair < 0 || times[pair]! > 0
  }

  /** What the stock and the lexicon say of a word. */
  usageOf(word: NeedWord): WordUse {
    word.use ??= this.judged(word)
    return word.use
  }

  private judged({ at, end }: NeedWord): WordUse {
    const units = []
    for (let i = at; i + 1 < end; i++) if (this.places.pair[i]! >= 0) units.push(this.need.terms[this.places.pair[i]!]!)
    if (units.length === 0 && this.places.single[at]! >= 0) units.push(this.need.terms[this.places.single[at]!]!)
    return usageOf(this.text.slice(at, end), units, this.market, this.learned)
  }

  /** Notes the synonyms; returns for each position where the longest listed phrase that begins there ends. */
  private readPhrases({ trie, synonyms, hints, domains, useCases }: Lexicon): Int32Array {
    const ends = new Int32Array(this.text.length)
    trie.eachIn(this.text, (phrase, at, end) => {
      for (const concept of synonyms[phrase] ?? NONE) {
        if (!this.synonyms.has(concept)) this.synonyms.set(concept, trie.phrases[phrase]!)
      }
      if (hints.count(phrase) > 0 || domains[phrase] || useCases[phrase]) ends[at] = end
    })
    return ends
  }

  /** In how many profiles the pair of characters at a position stands. */
  private pairUses(at: number): number {
    const place = this.places.pair[at]!
    if (place < 0) return 0
    const { statistics } = this.market
    const term = this.need.terms[place]!
    return statistics.frequency('needs', term) + statistics.frequency('offers', term)
  }
}

/** Puts words that make up a listed phrase together in one, the longest first. */
function joined(parts: NeedWord[], listedEnds: Int32Array): NeedWord[] {
  const words: NeedWord[] = []
  for (let i = 0; i < parts.length; ) {
    const first = parts[i]!
    let next = i + 1
    while (next < parts.length && parts[next]!.end <= listedEnds[first.at]!) next++
    const whole = parts.slice(i, next)
    const isListed = whole.length > 1 && whole.at(-1)!.end === listedEnds[first.at]
    words.push(isListed ? { at: first.at, end: listedEnds[first.at]!, parts: whole, use: null } : first)
    i = isListed ? next : i + 1
  }
  return words
}

/** Characters of a need that are read for phrases; scoring reads all of it. */
const READ = 4000
const NONE: number[] = []
