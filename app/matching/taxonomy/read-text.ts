import { PARAMETERS } from '../parameters.ts'
import { type Lexicon, MEANING } from './lexicon.ts'

/** What a text speaks of. */
export interface Reading {
  /** Every listed phrase in it: its number, where it begins and ends, one behind the other, from left to right. */
  phrases: number[]
  /** Phrases that hint at tags, and how often they occur. */
  hinting: Map<number, number>
  /** Concepts, and how often the text speaks of them. */
  concepts: Map<number, number>
}

/**
 * Reads folded text by a lexicon. Of phrases that hint at tags, name a domain or a use case, the longest at each place
 * counts; synonyms count inside longer phrases too (巡检 in 无人机巡检).
 */
export function readText(folded: string, lexicon: Lexicon): Reading {
  const { trie, meanings, synonyms, domains, useCases } = lexicon
  const phrases: number[] = []
  const hinting = new Map<number, number>()
  const concepts = new Map<number, number>()
  const strengths = new Map<number, number>()
  const seen = new Set<number>()
  const tags = new Longest((phrase) => count(hinting, phrase))
  const fields = new Longest((phrase) => {
    for (const domain of domains[phrase]!) count(concepts, domain)
  })
  const uses = new Longest((phrase) => {
    if (seen.has(phrase)) return
    seen.add(phrase)
    const share = 1 / Math.sqrt(useCases[phrase]!.length)
    for (const useCase of useCases[phrase]!) strengths.set(useCase, (strengths.get(useCase) ?? 0) + share)
  })
  trie.eachIn(folded, (phrase, at, end) => {
    phrases.push(phrase, at, end)
    const meaning = meanings[phrase]!
    if (meaning & MEANING.tags) tags.offer(phrase, at, end)
    if (meaning & MEANING.domain) fields.offer(phrase, at, end)
    if (meaning & MEANING.useCase) uses.offer(phrase, at, end)
    if (meaning & MEANING.synonym) for (const synonym of synonyms[phrase]!) count(concepts, synonym)
  })
  for (const longest of [tags, fields, uses]) longest.finish()
  const { once, twice } = PARAMETERS.useCase
  for (const [useCase, strength] of strengths) {
    if (strength >= once - EPSILON) concepts.set(useCase, strength >= twice - EPSILON ? 2 : 1)
  }
  return { phrases, hinting, concepts }
}

/** Of overlapping phrases offered from left to right, the shorter before the longer, takes the longest at each place. */
class Longest {
  private phrase = -1
  private at = 0
  private end = 0
  private free = 0

  constructor(private readonly take: (phrase: number) => void) {}

  offer(phrase: number, at: number, end: number) {
    if (this.phrase >= 0 && at > this.at) this.finish()
    if (at < this.free) return
    this.phrase = phrase
    this.at = at
    this.end = end
  }

  finish() {
    if (this.phrase < 0) return
    this.free = this.end
    const phrase = this.phrase
    this.phrase = -1
    this.take(phrase)
  }
}

function count(counts: Map<number, number>, key: number) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Sums of thirds are compared with whole numbers. */
const EPSILON = 1e-9
