import type { Stock } from '../index/stock.ts'
import type { Ranked, Side } from '../model.ts'
import { accumulate } from './accumulate.ts'
import type { Compiled } from './compile-profile.ts'
import { FIT_MAX, fitOf } from './fit.ts'
import { missingRequired } from './gate.ts'
import { likeness, roundedScore, tagShareOf } from './similarity.ts'
import { Top } from './top.ts'

/** How long a ranking may be, and what may be in it. */
export interface RankOptions {
  limit: number
  /** Ids for which it answers false are left out before the ranking is cut. */
  filter?: (id: string) => boolean
}

/**
 * Ranks one side for a profile of the other, exactly: a slot is passed over unseen only when even full points for fit
 * could not bring it into the list. Pairs with nothing in common, and those the gate refuses, are not listed.
 */
export function rankAgainst(stock: Stock, query: Compiled, against: Side, { limit, filter }: RankOptions): Ranked[] {
  const { taxonomy, statistics, index } = stock
  const { tags, text } = accumulate(statistics, index, query, against)
  const top = new Top(limit)
  const ownShare = tagShareOf(query)
  for (let slot = 0; slot < tags.length; slot++) {
    if (tags[slot] === 0 && text[slot] === 0) continue
    const { packed, alive } = index.slots[slot]!
    const share = against === 'offers' ? ownShare : tagShareOf(packed)
    const base = likeness(tags[slot]!, text[slot]!, share)
    if (base === 0 || 100 * base + FIT_MAX * (1 - base) + ROUNDING < top.threshold || !alive) continue
    const [need, offer] = against === 'offers' ? [query.facts, packed.facts] : [packed.facts, query.facts]
    if (missingRequired(taxonomy, need, offer).length > 0 || filter?.(packed.id) === false) continue
    const fit = fitOf(need, offer)
    top.offer({ id: packed.id, score: roundedScore(base, fit) })
  }
  return top.sorted()
}

const ROUNDING = 0.01
