import type { Block } from '../index/block.ts'
import { CAPACITY } from '../index/block.ts'
import { unpackFacts } from '../index/packed-facts.ts'
import { Accumulator, TIMES } from './accumulate.ts'
import { FIT_MAX, fitOf } from './fit.ts'
import { missingRequired } from './gate.ts'
import { hopelessBelow } from './hopeless.ts'
import type { Market } from './market.ts'
import type { Query } from './query.ts'
import type { Hit, RankOptions } from './rank.ts'
import { likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from './similarity.ts'
import { Top } from './top.ts'

/** Ranks needs for an offer: each need has its own mass and its own share of the tags. */
export class NeedRanker {
  private readonly sums = new Accumulator()

  /** The best needs for each offer, exactly. */
  rank(market: Market, queries: Query[], options: RankOptions): Hit[][] {
    return queries.map((query) => this.rankFor(market, query, options))
  }

  private rankFor(market: Market, query: Query, options: RankOptions): Hit[] {
    const top = new Top<Hit>(options.limit)
    for (const [number, block] of market.sides.needs.blocks.entries()) {
      if (block.living === 0) continue
      this.sums.over(block, query, TIMES)
      this.enter(market, query, block, number * CAPACITY, options.filter, top)
    }
    return top.sorted()
  }

  private enter(
    market: Market,
    query: Query,
    block: Block,
    first: number,
    filter: RankOptions['filter'],
    top: Top<Hit>,
  ) {
    const { tags, text } = this.sums
    let hopeless = hopelessBelow(top.threshold, FIT_MAX)
    for (let at = 0; at < block.size; at++) {
      if (tags[at] === 0 && text[at] === 0) continue
      const base = likeness(
        tagSimilarity(tags[at]!),
        textSimilarity(text[at]!, block.masses.values[at]!),
        tagShareOf(block.weighed.of(at).length > 0),
      )
      if (base === 0 || base < hopeless || !block.alive.values[at]) continue
      const score = scored(market, query, block, at, base)
      if (score <= 0 || score < top.threshold) continue
      const id = block.idAt(at)
      if (filter?.(id) === false) continue
      top.offer({ id, score, slot: first + at, tagSum: tags[at]!, textSum: text[at]! })
      hopeless = hopelessBelow(top.threshold, FIT_MAX)
    }
  }
}

/** The score of a need that is alike so far; 0 when its gate refuses the offer. */
function scored(market: Market, { prepared }: Query, block: Block, at: number, base: number): number {
  const need = unpackFacts(block.facts.of(at), market.sides.needs.codes)
  if (missingRequired(market.taxonomy, need, prepared.facts).length > 0) return 0
  return roundedScore(base, fitOf(need, prepared.facts))
}
