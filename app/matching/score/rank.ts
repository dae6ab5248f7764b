import { type Block, CAPACITY } from '../index/block.ts'
import type { CodeBook } from '../index/code-book.ts'
import { unpackFacts } from '../index/packed-facts.ts'
import type { Ranked, Side } from '../model.ts'
import { Accumulator, TIMES } from './accumulate.ts'
import { FIT_MAX, fitOf } from './fit.ts'
import { FitOfPacked } from './fit-of-packed.ts'
import { missingRequired } from './gate.ts'
import type { Market } from './market.ts'
import type { Query } from './query.ts'
import { Saturations } from './saturations.ts'
import { likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from './similarity.ts'
import { Top } from './top.ts'

/** How long a ranking may be, and what may be in it. */
export interface RankOptions {
  limit: number
  /** Ids for which it answers false are left out before the ranking is cut. */
  filter?: (id: string) => boolean
}

/** A line of a ranking with the slot it stands in. */
export interface Hit extends Ranked {
  slot: number
  /** What its tags add up to, for explaining it without adding up again. */
  tagSum: number
}

/** Ranks one side for profiles of the other. Keeps working memory between rankings. */
export class Ranker {
  private readonly sums = new Accumulator()
  private readonly saturations = new Saturations()

  /**
   * The best of a side, exactly: a document is passed over unseen only when even full points for fit could not bring it
   * into the list. Pairs with nothing in common, and those the gate refuses, are not listed.
   */
  rank(market: Market, query: Query, against: Side, { limit, filter }: RankOptions): Hit[] {
    const { blocks, codes } = market.sides[against]
    const top = new Top<Hit>(limit)
    this.saturations.average = market.statistics.averageLength
    const fit = new FitOfPacked(query.prepared.facts, codes)
    for (const [number, block] of blocks.entries()) {
      if (block.living === 0) continue
      this.sums.over(block, query, against === 'offers' ? this.saturations.of(block) : TIMES)
      this.enter(market, query, { block, codes, first: number * CAPACITY, against, filter, fit }, top)
    }
    return top.sorted()
  }

  private enter(market: Market, query: Query, place: Stretch, top: Top<Hit>) {
    const { block, first, against, filter } = place
    const { tags, text } = this.sums
    const alive = block.alive.values
    const masses = block.masses.values
    const isNeed = against === 'offers'
    const ownShare = tagShareOf(query.tags.length > 0)
    let hopeless = hopelessBelow(top.threshold)
    for (let at = 0; at < block.size; at++) {
      if (tags[at] === 0 && text[at] === 0) continue
      const share = isNeed ? ownShare : tagShareOf(block.weighed.of(at).length > 0)
      const base = likeness(
        tagSimilarity(tags[at]!),
        textSimilarity(text[at]!, isNeed ? query.mass : masses[at]!),
        share,
      )
      if (base === 0 || base < hopeless || !alive[at]) continue
      const score = this.scored(market, query, place, at, base)
      if (score === null || score <= 0 || score < top.threshold) continue
      const id = block.idAt(at)
      if (filter?.(id) === false) continue
      top.offer({ id, score, slot: first + at, tagSum: tags[at]! })
      hopeless = hopelessBelow(top.threshold)
    }
  }

  private scored(
    market: Market,
    query: Query,
    { block, codes, against, fit }: Stretch,
    at: number,
    base: number,
  ): number | null {
    const packed = block.facts.of(at)
    const own = query.prepared.facts
    if (against === 'offers') {
      if (own.requiredTags.length > 0 && missingRequired(market.taxonomy, own, unpackFacts(packed, codes)).length > 0)
        return null
      fit.of(packed)
      return roundedScore(base, fit)
    }
    const need = unpackFacts(packed, codes)
    if (missingRequired(market.taxonomy, need, own).length > 0) return null
    return roundedScore(base, fitOf(need, own))
  }
}

interface Stretch {
  block: Block
  codes: CodeBook
  /** Slot of the block's first place. */
  first: number
  against: Side
  filter?: RankOptions['filter']
  /** The query's fit with packed offers. */
  fit: FitOfPacked
}

/** The likeness below which even full points for fit do not reach a score. */
function hopelessBelow(score: number): number {
  return (score - ROUNDING - FIT_MAX) / (100 - FIT_MAX)
}

const ROUNDING = 0.01
