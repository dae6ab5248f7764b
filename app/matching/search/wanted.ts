import type { Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import type { TermBook } from '../terms/term-book.ts'
import { hanKey } from '../terms/term-book.ts'
import { fold } from '../text/fold.ts'
import { eachUnit } from '../text/segment.ts'

/** A search text as the index looks for it. */
export interface Wanted {
  /** Known terms with their rarities; `mass` is the rarity of all its units, unknown ones included. */
  terms: number[]
  rarities: number[]
  mass: number
  /** Tags that the text names by name or alias. */
  tags: number[]
}

/** Reads a search text: pairs where there are pairs, since a lone character says little beside them. */
export function wantedOf(market: Market, book: TermBook, query: string, side: Side): Wanted {
  const folded = fold(query).slice(0, LONGEST)
  const characters = new Set<number>()
  const pairs = new Set<number>()
  const words = new Set<string>()
  eachUnit(folded, {
    han: (first, second) => (second === 0 ? characters : pairs).add(hanKey(first, second)),
    word: (word) => words.add(word),
  })
  const keys = pairs.size + words.size > 0 ? pairs : characters
  const found = [...Array.from(keys, (key) => book.find(key)), ...Array.from(words, (word) => book.findWord(word))]
  const wanted: Wanted = { terms: [], rarities: [], mass: 0, tags: namedTags(market, folded) }
  for (const term of found) {
    const rarity = Math.max(1, market.statistics.rarityOfTerm(term, side))
    wanted.mass += rarity
    if (term < 0) continue
    wanted.terms.push(term)
    wanted.rarities.push(rarity)
  }
  return wanted
}

function namedTags({ taxonomy: { lexicon } }: Market, folded: string): number[] {
  const tags = new Set<number>()
  lexicon.trie.eachIn(folded, (phrase) => {
    const shared = Math.sqrt(lexicon.hints.count(phrase))
    lexicon.hints.each(phrase, (tag, weight) => {
      if (weight * shared >= NAMED) tags.add(tag)
    })
  })
  return Array.from(tags)
}

/** Hint from which a phrase is a name or an alias rather than a term or a cue. */
const NAMED = 0.75
/** Characters of a search text that are looked for. */
const LONGEST = 500
