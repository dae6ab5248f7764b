import { saturation } from '../index/statistics.ts'
import { type Market, massOf, weightOf } from './market.ts'
import type { Prepared } from './prepare.ts'

/** A profile as it is compared with everything of the other side: terms and tags with the factors they count with. */
export interface Query {
  prepared: Prepared
  terms: Uint32Array
  /** By term: for a need its weight times its rarity; for an offer rarity times saturation times weight. */
  factors: Float64Array
  tags: Uint16Array
  /** By tag: rarity times weight. */
  tagFactors: Float64Array
  /** Of a need; 0 for an offer. */
  mass: number
}

/** Looks up the rarity of everything in a profile. */
export function queryOf(market: Market, prepared: Prepared): Query {
  const { statistics } = market
  const { terms, times, vector, side } = prepared
  const factors = new Float64Array(terms.length)
  const average = statistics.averageLength
  for (let i = 0; i < terms.length; i++) {
    const times_ = side === 'needs' ? times[i]! : saturation(times[i]!, prepared.length, average)
    factors[i] = statistics.rarityOfTerm(terms[i]!) * weightOf(market, terms[i]!) * times_
  }
  const tagFactors = new Float64Array(vector.tags.length)
  for (let i = 0; i < tagFactors.length; i++) {
    tagFactors[i] = statistics.rarityOfTag(vector.tags[i]!) * vector.weights[i]!
  }
  return {
    prepared,
    terms,
    factors,
    tags: vector.tags,
    tagFactors,
    mass: side === 'needs' ? massOf(market, prepared) : 0,
  }
}
