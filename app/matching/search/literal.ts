import type { Block } from '../index/block.ts'
import type { Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import { hanKey, type TermBook } from '../terms/term-book.ts'
import { classAt, HAN, WORD } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import { parted } from '../text/sections.ts'

/**
 * Ids of the profiles in whose title or text the words stand letter for letter (folded), in the order of the index. The
 * index narrows down where to look, by pairs of characters or by words that hold the piece; the text decides.
 */
export function literally(market: Market, book: TermBook, query: string, side: Side, limit: number): string[] {
  const sought = fold(query)
  const found: string[] = []
  if (sought === '') return found
  const terms = requiredTerms(book, sought)
  for (const block of market.sides[side].blocks) {
    for (const at of candidates(block, terms)) {
      if (found.length >= limit) return found
      if (!block.alive.values[at]) continue
      const { title, body } = parted(block.textAt(at))
      if (title.includes(sought) || body.includes(sought)) found.push(block.idAt(at))
    }
  }
  return found
}

/** Terms of which each document must have one of every list. Empty when the words hold nothing that is indexed. */
function requiredTerms(book: TermBook, sought: string): number[][] {
  const terms: number[][] = []
  let han = false
  for (let at = 0; at < sought.length; at++) {
    if (classAt(sought, at) !== HAN) continue
    han = true
    if (at + 1 < sought.length && classAt(sought, at + 1) === HAN) {
      terms.push([book.find(hanKey(sought.charCodeAt(at), sought.charCodeAt(at + 1)))])
    } else if (at === 0 || classAt(sought, at - 1) !== HAN) terms.push([book.find(hanKey(sought.charCodeAt(at), 0))])
  }
  if (han) return terms
  const piece = longestWordPiece(sought)
  if (piece === '') return []
  const holding = Array.from(book.everyWord()).flatMap(([word, term]) =>
    word.includes(piece) || word.length >= CUT ? term : [],
  )
  return [holding]
}

/** The longest run of letters and digits; what joins them in words (c-v2x, 5.5g) ends it. */
function longestWordPiece(sought: string): string {
  let longest = ''
  for (let at = 0; at < sought.length; at++) {
    let end = at
    while (end < sought.length && classAt(sought, end) === WORD) end++
    if (end - at > longest.length) longest = sought.slice(at, end)
    at = Math.max(at, end - 1)
  }
  return longest
}

function candidates(block: Block, required: number[][]): Iterable<number> {
  if (required.length === 0) return Array(block.size).keys()
  let narrowed: Set<number> | null = null
  for (const terms of required) {
    const having = new Set<number>()
    for (const term of terms) {
      if (term < 0 || !block.terms.find(term)) continue
      const { list, from, to } = block.terms
      for (let i = from; i < to; i++) if (!narrowed || narrowed.has(list[i]! >> 2)) having.add(list[i]! >> 2)
    }
    narrowed = having
  }
  return Array.from(narrowed ?? []).sort((a, b) => a - b)
}

/** Length at which the index cuts a word off. */
const CUT = 64
