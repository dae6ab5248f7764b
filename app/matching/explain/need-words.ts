import type { Market } from '../score/market.ts'
import type { Prepared } from '../score/prepare.ts'
import type { Learned } from '../taxonomy/learned.ts'
import { type Lexicon, NAMES } from '../taxonomy/lexicon.ts'
import { classAt, HAN } from '../text/characters.ts'
import { boundWords, wordsOf } from '../text/words.ts'
import { usageOf, type WordUse } from './use-of-words.ts'

/** A word of a need, from `at` to before `end`; a listed one may be put together from several `parts`. */
export interface NeedWord {
  at: number
  end: number
  /** Whether an offer that has all of its pairs of characters has it; else it is one unit. */
  byPairs: boolean
  parts: NeedWord[]
  /** What the stock and the lexicon say of it, once that was asked. */
  use: WordUse | null
}

/** What a need says in words: read once, for explaining any number of pairs. */
export class NeedWords {
  readonly text: string
  readonly words: NeedWord[]
  /** Of each synonym the need uses, the word it uses; by concept. */
  readonly synonyms = new Map<number, string>()
  /** Where the lexicon's phrases that name something stand, by `spanOf`. */
  private readonly listed = new Set<number>()

  constructor(
    private readonly market: Market,
    private readonly learned: Learned,
    readonly need: Prepared,
  ) {
    this.text = need.spoken.slice(0, READ)
    const listedEnds = this.readPhrases(market.taxonomy.lexicon)
    const bound = boundWords(wordsOf(this.text), (at) =>
      listedEnds[at] === at + 2 ? Number.POSITIVE_INFINITY : this.pairUses(at),
    )
    const parts = bound.map(({ at, text }) => this.wordFrom(at, at + text.length, NO_PARTS))
    this.words = this.joined(parts, listedEnds)
  }

  /** Whether everything a word is written with is in an offer. */
  isCovered({ at, end, byPairs }: NeedWord, times: Uint8Array): boolean {
    const { places } = this.need
    if (!byPairs) return has(times, places.single(at))
    for (let i = at; i + 1 < end; i++) if (!has(times, places.pair(i))) return false
    return true
  }

  /** Whether a word and the one after it stand next to each other, in an offer as in the need. */
  isJoined({ end }: NeedWord, next: NeedWord, times: Uint8Array): boolean {
    if (next.at !== end) return false
    const pair = this.need.places.pair(end - 1)
    return pair < 0 || has(times, pair)
  }

  /** What the stock and the lexicon say of a word. */
  usageOf(word: NeedWord): WordUse {
    word.use ??= this.judged(word)
    return word.use
  }

  /** Whether the lexicon lists what stands there as a tag's, a field's or a use case's. */
  isListed(at: number, end: number): boolean {
    return this.listed.has(spanOf(at, end))
  }

  private judged({ at, end }: NeedWord): WordUse {
    const { terms, places } = this.need
    const units = []
    for (let i = at; i + 1 < end; i++) if (places.pair(i) >= 0) units.push(terms[places.pair(i)]!)
    if (units.length === 0 && places.single(at) >= 0) units.push(terms[places.single(at)]!)
    return usageOf(this.text.slice(at, end), this.isListed(at, end), units, this.market, this.learned)
  }

  /** Notes what is listed; returns for each position where the longest phrase that begins there and is named ends. */
  private readPhrases({ trie, meanings, synonyms }: Lexicon): Int32Array {
    const ends = new Int32Array(this.text.length)
    const { phrases } = this.need
    for (let i = 0; i < phrases.length; i += 3) {
      const [phrase, at, end] = [phrases[i]!, phrases[i + 1]!, phrases[i + 2]!]
      if (end > this.text.length) continue
      for (const concept of synonyms[phrase] ?? NONE) {
        if (!this.synonyms.has(concept)) this.synonyms.set(concept, trie.phrases[phrase]!)
      }
      if ((meanings[phrase]! & NAMES) === 0) continue
      ends[at] = end
      this.listed.add(spanOf(at, end))
    }
    return ends
  }

  /** In how many profiles the pair of characters at a position stands. */
  private pairUses(at: number): number {
    const place = this.need.places.pair(at)
    if (place < 0) return 0
    const { statistics } = this.market
    const term = this.need.terms[place]!
    return statistics.frequency('needs', term) + statistics.frequency('offers', term)
  }

  private wordFrom(at: number, end: number, parts: NeedWord[]): NeedWord {
    return { at, end, byPairs: end - at > 1 && classAt(this.text, at) === HAN, parts, use: null }
  }

  /** Puts words that make up a listed phrase together in one, the longest first. */
  private joined(parts: NeedWord[], listedEnds: Int32Array): NeedWord[] {
    const words: NeedWord[] = []
    for (let i = 0; i < parts.length; ) {
      const first = parts[i]!
      const end = listedEnds[first.at]!
      let next = i + 1
      while (next < parts.length && parts[next]!.end <= end) next++
      const isListed = next > i + 1 && parts[next - 1]!.end === end
      words.push(isListed ? this.wordFrom(first.at, end, parts.slice(i, next)) : first)
      i = isListed ? next : i + 1
    }
    return words
  }
}

/** Whether an offer has a term of the need, by its place; −1 is none. */
function has(times: Uint8Array, place: number): boolean {
  return place >= 0 && times[place]! > 0
}

/** A stretch of the text as one number. */
export function spanOf(at: number, end: number): number {
  return at * (READ + 1) + end
}

/** Characters of a need that are read for phrases; scoring reads all of it. */
const READ = 4000
const NONE: number[] = []
const NO_PARTS: NeedWord[] = []
