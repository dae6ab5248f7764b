import type { Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'

/** Statistics as they are kept in a snapshot. */
export interface SavedStatistics {
  sizes: Record<Side, number>
  offersLength: number
  needs: Int32Array
  offers: Int32Array
  presence: Float64Array
}

/** The fixed point in which rarities and saturations are kept: whole numbers add up the same in any order. */
export const ONE = 65_535

/**
 * What the score knows of the whole stock. Only whole numbers are kept, so that adding and removing in any order
 * leaves exactly the same state.
 */
export class Statistics {
  private readonly sizes: Record<Side, number> = { needs: 0, offers: 0 }
  private offersLength = 0
  private readonly having: Record<Side, Int32Array> = { needs: new Int32Array(1024), offers: new Int32Array(1024) }
  /** Hundredths of confidence by tag, both sides together. */
  private readonly presence: Float64Array

  constructor(tags: number) {
    this.presence = new Float64Array(tags)
  }

  /** Counts a document in (+1) or out (−1), by the terms that count in it. */
  count(side: Side, terms: Iterable<number>, tags: WeighedTag[], length: number, sign: 1 | -1) {
    this.sizes[side] += sign
    if (side === 'offers') this.offersLength += sign * length
    for (const term of terms) {
      if (term >= this.having[side].length) this.grow(side, term)
      this.having[side][term]! += sign
    }
    for (const { tag, weight } of tags) this.presence[tag]! += sign * weight
  }

  /** What `adopt` takes. */
  saved(): SavedStatistics {
    const { sizes, offersLength, having, presence } = this
    return { sizes: { ...sizes }, offersLength, needs: having.needs, offers: having.offers, presence }
  }

  /** Takes over what was saved. */
  adopt({ sizes, offersLength, needs, offers, presence }: SavedStatistics) {
    Object.assign(this.sizes, sizes)
    this.offersLength = offersLength
    this.having.needs = needs.slice()
    this.having.offers = offers.slice()
    this.presence.set(presence)
  }

  /** How many documents of a side have a term. */
  frequency(side: Side, term: number): number {
    return this.having[side][term] ?? 0
  }

  /**
   * Rarity of a term among the offers, in `ONE`: Robertson–Spärck Jones, ln((N − n + ½) / (n + ½)) and not below a
   * millionth, over the rarity of a term nobody has. A stock of fewer than 100 is taken as 100.
   */
  rarityOfTerm(term: number, side: Side = 'offers'): number {
    const stock = Math.max(LEAST_STOCK, this.sizes[side])
    const having = this.frequency(side, term)
    const rarity = Math.max(FLOOR, Math.log((stock - having + 0.5) / (having + 0.5)))
    return Math.round((ONE * rarity) / Math.log((stock + 0.5) / 0.5))
  }

  /** Rarity of a tag by the confidence-weighted number of profiles with it, in `ONE`. */
  rarityOfTag(tag: number): number {
    const profiles = this.sizes.needs + this.sizes.offers
    if (profiles === 0) return ONE
    const having = this.presence[tag]! / 100
    return Math.round((ONE * Math.log(1 + profiles / (having + 0.5))) / Math.log(1 + profiles / 0.5))
  }

  /** Mean length of the offers, in steps of 1/64 so that single edits of a large stock leave it as it was. */
  get averageLength(): number {
    const mean = this.sizes.offers > 0 ? this.offersLength / this.sizes.offers : 1
    return Math.max(1, Math.round(mean * 64) / 64)
  }

  private grow(side: Side, term: number) {
    const grown = new Int32Array(Math.max(term + 1, this.having[side].length * 2))
    grown.set(this.having[side])
    this.having[side] = grown
  }
}

/** BM25's saturation of a term in an offer, tf / (tf + k1 (1 − b + b · length / average)), in `ONE`. */
export function saturation(times: number, length: number, averageLength: number): number {
  const { k1, b } = PARAMETERS
  return Math.round((ONE * times) / (times + k1 * (1 - b + (b * length) / averageLength)))
}

const LEAST_STOCK = 100
/** As in SQLite's FTS5: a term in more than half of all documents counts next to nothing, but never against. */
const FLOOR = 1e-6
