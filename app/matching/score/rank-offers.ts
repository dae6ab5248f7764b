import { type Block, CAPACITY } from '../index/block.ts'
import { unpackFacts } from '../index/packed-facts.ts'
import { Accumulator } from './accumulate.ts'
import { Candidates } from './candidates.ts'
import { fitMost } from './fit.ts'
import { FitOfPacked } from './fit-of-packed.ts'
import { missingRequired } from './gate.ts'
import { hopelessBelow } from './hopeless.ts'
import type { Market } from './market.ts'
import type { Query } from './query.ts'
import type { Hit, RankOptions } from './rank.ts'
import { type Counts, Saturations } from './saturations.ts'
import { likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from './similarity.ts'
import { Top } from './top.ts'

/** Ranks offers for needs: in each block only those are looked at that may still come into the list. */
export class OfferRanker {
  private readonly sums = new Accumulator()
  private readonly saturations = new Saturations()
  private readonly candidates = new Candidates()

  /**
   * The best offers for each of some needs, exactly. Needs take turns at every block: what one has read of it is still
   * at hand for the next.
   */
  rank(market: Market, queries: Query[], { limit, filter }: RankOptions): Hit[][] {
    const { blocks, codes } = market.sides.offers
    this.saturations.average = market.statistics.averageLength
    const rankings = queries.map((query) => {
      const { facts } = query.prepared
      return { query, fit: new FitOfPacked(facts, codes), most: fitMost(facts), top: new Top<Hit>(limit) }
    })
    for (const [number, block] of blocks.entries()) {
      if (block.living === 0) continue
      const counts = this.saturations.of(block)
      for (const { query, fit, most, top } of rankings) {
        this.sums.over(block, query, counts.table)
        const stretch = { market, query, block, counts, first: number * CAPACITY, filter, fit, most }
        const reached = top.isFull ? top.threshold : this.reachedIn(stretch, limit)
        this.candidates.among(this.sums, query, block.size, hopelessBelow(reached, most), counts)
        this.enter(stretch, top)
      }
    }
    return rankings.map(({ top }) => top.sorted())
  }

  /**
   * While the list is not full: a score that as many offers as it has places reach, found by looking at the most
   * promising of a block; −∞ when there are not so many, or when their sums are whole already.
   */
  private reachedIn(stretch: Stretch, limit: number): number {
    const { block, query, counts } = stretch
    const { left, tags, text } = this.sums
    if (left.length === 0) return -Infinity
    const promising = new Top<{ id: string; score: number; place: number }>(limit)
    for (let place = 0; place < block.size; place++) {
      const score = likenessOf(query, tags[place]!, text[place]!)
      if (score > 0 && score > promising.threshold) promising.offer({ id: '', score, place })
    }
    const reached = promising.sorted().map(({ place }) => {
      const base = likenessOf(query, tags[place]!, this.sums.wholeText(place, counts.table))
      return this.isAsked(stretch, place) ? this.scoreOf(stretch, place, base) : 0
    })
    const least = Math.min(...reached)
    return reached.length === limit && least > 0 ? least : -Infinity
  }

  private enter(stretch: Stretch, top: Top<Hit>) {
    const { block, query, first, most } = stretch
    const { tags, text } = this.sums
    const { places, size } = this.candidates
    let hopeless = hopelessBelow(top.threshold, most)
    for (let i = 0; i < size; i++) {
      const place = places[i]!
      const base = likenessOf(query, tags[place]!, text[place]!)
      if (base === 0 || base < hopeless) continue
      const score = this.scoreOf(stretch, place, base)
      if (score <= 0 || score < top.threshold || !this.isAsked(stretch, place)) continue
      top.offer({ id: block.idAt(place), score, slot: first + place, tagSum: tags[place]!, textSum: text[place]! })
      hopeless = hopelessBelow(top.threshold, most)
    }
  }

  /** Whether an offer is still held and passes the filter. */
  private isAsked({ block, filter }: Stretch, place: number): boolean {
    return block.alive.values[place] === 1 && filter?.(block.idAt(place)) !== false
  }

  /** The score of an offer that is alike so far; 0 when the need's gate refuses it. */
  private scoreOf({ market, query, block, fit }: Stretch, place: number, base: number): number {
    const { facts } = query.prepared
    if (facts.requiredTags.length > 0) {
      const offer = unpackFacts(block.facts.of(place), market.sides.offers.codes)
      if (missingRequired(market.taxonomy, facts, offer).length > 0) return 0
    }
    fit.of(block.facts.all, block.facts.from(place), block.facts.from(place + 1))
    return roundedScore(base, fit)
  }
}

function likenessOf({ tags, mass }: Query, tagSum: number, textSum: number): number {
  return likeness(tagSimilarity(tagSum), textSimilarity(textSum, mass), tagShareOf(tags.length > 0))
}

interface Stretch {
  market: Market
  query: Query
  block: Block
  counts: Counts
  /** Slot of the block's first place. */
  first: number
  filter: RankOptions['filter']
  fit: FitOfPacked
  /** The most that fit can be worth for the need. */
  most: number
}
