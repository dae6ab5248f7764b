import type { Side } from '../model.ts'
import { segment } from '../text/segment.ts'
import type { Packed } from './packed-profile.ts'
import type { SideIndex } from './side-index.ts'
import type { Statistics } from './statistics.ts'

/** How the stock uses a word. */
export interface Use {
  /** In how many profiles it occurs. */
  profiles: number
  /** Its share of all profiles. */
  share: number
  /**
   * How much more alike in their tags the profiles with the word are than any two profiles: 1 for a word of every
   * trade (提供), 2 and more for a word of one (患者). Few profiles say little and pull it towards 1.
   */
  focus: number
}

/** Tells from both sides' profiles whether a word belongs to a trade or to everybody. Answers are kept until a change. */
export class Usage {
  private readonly known = new Map<string, Use>()
  private usual: number | null = null

  constructor(
    private readonly statistics: Statistics,
    private readonly sides: Record<Side, SideIndex>,
  ) {}

  /** To be called when a profile came or went. */
  forget() {
    this.known.clear()
    this.usual = null
  }

  /** The use of a folded word or phrase. Of a very common one a sample is looked at. */
  of(phrase: string): Use {
    const before = this.known.get(phrase)
    if (before) return before
    if (this.known.size >= KEPT) this.known.clear()
    const use = this.look(phrase)
    this.known.set(phrase, use)
    return use
  }

  private look(phrase: string): Use {
    const units = segment(phrase)
    const pairs = units.filter((unit) => Array.from(unit).length > 1)
    const terms = (pairs.length > 0 ? pairs : units).map((unit) => this.statistics.term(unit))
    const found = terms.includes(undefined) ? [] : this.having(terms.filter((term) => term !== undefined))
    const size = this.sides.needs.size + this.sides.offers.size
    this.usual ??= this.likeness(sampled(this.sides.needs.slots.concat(this.sides.offers.slots)).map((s) => s.packed))
    const pairsFound = (found.length * (found.length - 1)) / 2
    const alike = (this.likeness(found) * pairsFound + DOUBT * this.usual) / (pairsFound + DOUBT)
    return { profiles: found.length, share: found.length / Math.max(1, size), focus: alike / (this.usual || 1) }
  }

  private having(terms: number[]): Packed[] {
    return Object.values(this.sides).flatMap((index) => {
      const lists = terms.flatMap((term) => index.withTerm(term) ?? [])
      if (lists.length < terms.length) return []
      const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a))
      const slots = Array.from(shortest.arrays().slots.subarray(0, shortest.length), (slot) => index.slots[slot]!)
      return sampled(slots.filter(({ alive }) => alive))
        .map(({ packed }) => packed)
        .filter((packed) => terms.every((term) => packed.terms.includes(term)))
    })
  }

  /** Mean similarity of the tags of any two of the profiles: the square of their sum without each one's own. */
  private likeness(profiles: Packed[]): number {
    const sums = new Map<number, { sum: number; own: number }>()
    for (const { vectorTags, vectorWeights } of profiles) {
      vectorTags.forEach((tag, i) => {
        const weight = vectorWeights[i]!
        const { sum, own } = sums.get(tag) ?? { sum: 0, own: 0 }
        sums.set(tag, { sum: sum + weight, own: own + weight * weight })
      })
    }
    let both = 0
    for (const [tag, { sum, own }] of sums) both += this.statistics.rarityOfTag(tag) * (sum * sum - own)
    return profiles.length > 1 ? both / (profiles.length * (profiles.length - 1)) : 0
  }
}

function sampled<T>(list: T[]): T[] {
  const step = Math.ceil(list.length / SAMPLE)
  return step > 1 ? list.filter((_, i) => i % step === 0) : list
}

/** Pairs of profiles that are assumed to be as alike as any. */
const DOUBT = 3
const SAMPLE = 400
const KEPT = 20_000
