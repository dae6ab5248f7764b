import type { Side } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Packed } from './packed-profile.ts'

/**
 * What the score knows of the whole stock, both sides together. Only whole numbers are kept, so that adding and
 * removing in any order leaves exactly the same state.
 */
export class Statistics {
  private profiles = 0
  private offers = 0
  private offersLength = 0
  private readonly termOf = new Map<string, number>()
  private readonly frequency: number[] = []
  private readonly presence: number[]

  constructor(tags: number) {
    this.presence = new Array<number>(tags).fill(0)
  }

  /** Counts a profile in (+1) or out (−1). */
  count(side: Side, { terms, tags, confidences, length }: Packed, sign: 1 | -1) {
    this.profiles += sign
    if (side === 'offers') {
      this.offers += sign
      this.offersLength += sign * length
    }
    for (const term of terms) this.frequency[term]! += sign
    tags.forEach((tag, i) => {
      this.presence[tag]! += sign * confidences[i]!
    })
  }

  /** The unit's number, or undefined when no profile ever had it. */
  term(unit: string): number | undefined {
    return this.termOf.get(unit)
  }

  /** The unit's number, giving it one when it is new. */
  termFor(unit: string): number {
    const known = this.termOf.get(unit)
    if (known !== undefined) return known
    const term = this.frequency.length
    this.termOf.set(unit, term)
    this.frequency.push(0)
    return term
  }

  /** Rarity of a unit (Robertson–Spärck Jones with +1, as in Lucene), divided by that of a unit nobody has: 0–1. */
  rarityOfUnit(unit: string): number {
    const term = this.termOf.get(unit)
    const having = term === undefined ? 0 : this.frequency[term]!
    return Math.log(1 + (this.profiles - having + 0.5) / (having + 0.5)) / Math.log(1 + (this.profiles + 0.5) / 0.5)
  }

  /** Rarity of a tag by the confidence-weighted number of profiles with it: 0–1. */
  rarityOfTag(tag: number): number {
    const having = this.presence[tag]! / 100
    return Math.log(1 + this.profiles / (having + 0.5)) / Math.log(1 + this.profiles / 0.5)
  }

  /** BM25's length term for an offer: k1 · (1 − b + b · length / average). */
  lengthTerm(length: number): number {
    const { k1, b } = PARAMETERS
    const average = this.offers > 0 ? this.offersLength / this.offers : 1
    return k1 * (1 - b + (b * length) / Math.max(1, average))
  }
}
