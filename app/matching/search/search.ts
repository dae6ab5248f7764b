import type { Block } from '../index/block.ts'
import type { Ranked, Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import { Top } from '../score/top.ts'
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
    const scores = scoresIn(block, wanted)
    for (let at = 0; at < block.size; at++) {
      const score = Math.round(100 * scores[at]!) / 100
      if (score <= 0 || !block.alive.values[at] || !facets.take(block, at)) continue
      if (score >= top.threshold) top.offer({ id: block.idAt(at), score })
    }
  }
  return { hits: top.sorted(), total: facets.total, counts: facets.counts() }
}

function scoresIn(block: Block, { terms, rarities, mass, tags }: Wanted): Float64Array {
  const scores = new Float64Array(block.size)
  terms.forEach((term, i) => {
    if (!block.terms.find(term)) return
    const { list, from, to } = block.terms
    for (let at = from; at < to; at++) scores[list[at]! >> 2]! += rarities[i]!
  })
  const least = MOST * mass
  for (let at = 0; at < scores.length; at++) {
    scores[at] = mass > 0 && scores[at]! >= least ? (100 * (1 - TAG_SHARE) * scores[at]!) / mass : 0
  }
  const carried = new Uint8Array(block.size)
  for (const tag of tags) {
    if (!block.tags.find(tag)) continue
    const { places, weights, from, to } = block.tags
    for (let at = from; at < to; at++) {
      const weight = weights[at]!
      if (weight >= CARRIED) carried[places[at]!] = Math.max(carried[places[at]!]!, weight)
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at]! += (100 * TAG_SHARE * carried[at]!) / 255
  return scores
}

const MOST = 0.6
const TAG_SHARE = 0.4
/** Weight in a profile's tag vector from which the profile is about the tag. */
const CARRIED = 77
