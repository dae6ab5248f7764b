import type { Ranked, Side } from '../model.ts'
import type { Market } from './market.ts'
import type { Query } from './query.ts'
import { NeedRanker } from './rank-needs.ts'
import { OfferRanker } from './rank-offers.ts'

/** How long a ranking may be, and what may be in it. */
export interface RankOptions {
  limit: number
  /** Ids for which it answers false are left out before the ranking is cut. */
  filter?: (id: string) => boolean
}

/** A line of a ranking with the slot it stands in. */
export interface Hit extends Ranked {
  slot: number
  /** What its tags and its text add up to, for explaining it without adding up again. */
  tagSum: number
  textSum: number
}

/** Ranks one side for profiles of the other. Keeps working memory between rankings. */
export class Ranker {
  private readonly sides = { needs: new NeedRanker(), offers: new OfferRanker() }

  /**
   * The best of a side for each query, exactly: a document is passed over unseen only when even full points for fit
   * could not bring it into the list. Pairs with nothing in common, and those the gate refuses, are not listed.
   */
  rank(market: Market, queries: Query[], against: Side, options: RankOptions): Hit[][] {
    return this.sides[against].rank(market, queries, options)
  }
}
