import { type Block, CAPACITY } from '../index/block.ts'
import type { Ranked, Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import { Top } from '../score/top.ts'
import { UNIT } from '../taxonomy/unit-tags.ts'
import type { TermBook } from '../terms/term-book.ts'
import { type Chosen, FacetCounter, type FacetCounts } from './facets.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** What a search is asked for besides the words. */
export interface SearchOptions {
  limit: number
  /** Only what stands in one of these districts and under one of these tags. */
  where?: Chosen
}

/** What a search found: the best, how many there are, and how many of them each value of each facet has. */
export interface Found {
  hits: Ranked[]
  total: number
  counts: FacetCounts
}

/**
 * Finds profiles for words typed into a search box. A profile is found when it has most of the words by rarity, or
 * carries a tag that the words name in any of its aliases. Score 0–100: share of the query that the profile answers.
 */
export function searchFor(market: Market, book: TermBook, query: string, side: Side, options: SearchOptions): Found {
  const wanted = wantedOf(market, book, query, side)
  const facets = new FacetCounter(market, side, options.where)
  const top = new Top<Ranked>(options.limit)
  if (wanted.mass === 0 && wanted.tags.length === 0) return { hits: [], total: 0, counts: facets.counts() }
  for (const block of market.sides[side].blocks) {
    addUp(block, wanted)
    for (let at = 0; at < block.size; at++) {
      const score = scoreAt(at, wanted.mass)
      if (score <= 0 || block.alive.values[at] === 0 || !facets.take(block, at)) continue
      if (score >= top.threshold) top.offer({ id: block.idAt(at), score })
    }
  }
  return { hits: top.sorted(), total: facets.total, counts: facets.counts() }
}

function addUp(block: Block, { terms, rarities, tags }: Wanted) {
  RARITIES.fill(0, 0, block.size)
  CARRIED.fill(0, 0, block.size)
  terms.forEach((term, i) => {
    if (!block.terms.find(term)) return
    const { list, from, to } = block.terms
    for (let at = from; at < to; at++) RARITIES[list[at]! >> 2]! += rarities[i]!
  })
  for (const tag of tags) {
    if (!block.tags.find(tag)) continue
    const { places, weights, from, to } = block.tags
    for (let at = from; at < to; at++) {
      if (weights[at]! >= ABOUT) CARRIED[places[at]!] = Math.max(CARRIED[places[at]!]!, weights[at]!)
    }
  }
}

/** The score of a document, in hundredths of a point. */
function scoreAt(at: number, mass: number): number {
  if (RARITIES[at] === 0 && CARRIED[at] === 0) return 0
  const words = mass > 0 && RARITIES[at]! >= MOST * mass ? (1 - TAG_SHARE) * (RARITIES[at]! / mass) : 0
  return Math.round(10_000 * (words + (TAG_SHARE * CARRIED[at]!) / UNIT)) / 100
}

const MOST = 0.6
const TAG_SHARE = 0.4
/** Weight in a profile's tag vector from which the profile is about the tag. */
const ABOUT = 77
/** By place, the rarity of the words a document has, and the weight of the tags it carries; used by one search at a time. */
const RARITIES = new Float64Array(CAPACITY)
const CARRIED = new Uint8Array(CAPACITY)
