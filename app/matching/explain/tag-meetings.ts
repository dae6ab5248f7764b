import type { Market } from '../score/market.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'
import { enterByWorth } from './by-worth.ts'

/** By what one tag of a need is met. */
export interface Meeting {
  need: WeighedTag
  /** The offer's tag that meets it best, and the node where most of it happens. */
  offer: WeighedTag
  via: number
  /** Of all that meets the need's tag. */
  worth: number
}

/**
 * Where a need's tags can be met: at the nodes they pass themselves on to. Worked out once, for any number of offers;
 * keeps the sums of the offer looked at last.
 */
export class TagMeetings {
  /** By node, the first of the places there, plus one: each is a tag of the need that reaches it. */
  private readonly firsts: Uint16Array
  /** By place: the next at the same node plus one, the tag (by its place among the need's), what meeting it is worth. */
  private readonly nexts: number[] = []
  private readonly reaching: number[] = []
  private readonly reach: number[] = []
  private readonly worth: Float64Array
  private readonly best: Float64Array
  private readonly offer: Uint16Array
  private readonly via: Uint16Array

  constructor(
    private readonly market: Market,
    private readonly tags: WeighedTag[],
  ) {
    const { taxonomy, statistics } = market
    const { starts, nodes, weights } = taxonomy.spread
    this.firsts = new Uint16Array(taxonomy.ids.length)
    for (let tag = tags.length - 1; tag >= 0; tag--) {
      const own = tags[tag]!.tag
      for (let at = starts[own + 1]! - 1; at >= starts[own]!; at--) {
        const node = nodes[at]!
        this.nexts.push(this.firsts[node]!)
        this.reaching.push(tag)
        this.firsts[node] = this.reach.push(statistics.rarityOfTag(node) * tags[tag]!.weight * weights[at]!)
      }
    }
    this.worth = new Float64Array(tags.length)
    this.best = new Float64Array(tags.length)
    this.offer = new Uint16Array(tags.length)
    this.via = new Uint16Array(tags.length)
  }

  /**
   * The need's tags that an offer meets, the most worthy first. The similarity is a sum over pairs of tags and the
   * node they meet at: of each tag of the need everything that meets it is added up, and what does most is named.
   */
  with(offers: WeighedTag[]): Meeting[] {
    this.addUp(offers)
    const met: Meeting[] = []
    for (let tag = 0; tag < this.tags.length; tag++) {
      if (this.best[tag] === 0) continue
      const offer = offers[this.offer[tag]!]!
      enterByWorth(met, { need: this.tags[tag]!, offer, via: this.via[tag]!, worth: this.worth[tag]! })
    }
    return met
  }

  private addUp(offers: WeighedTag[]) {
    const { starts, nodes, weights } = this.market.taxonomy.spread
    this.worth.fill(0)
    this.best.fill(0)
    for (let i = 0; i < offers.length; i++) {
      const { tag, weight } = offers[i]!
      for (let at = starts[tag]!; at < starts[tag + 1]!; at++) this.meet(nodes[at]!, i, weight, weights[at]!)
    }
  }

  private meet(node: number, offer: number, weight: number, passed: number) {
    for (let place = this.firsts[node]! - 1; place >= 0; place = this.nexts[place]! - 1) {
      const tag = this.reaching[place]!
      const share = this.reach[place]! * weight * passed
      this.worth[tag]! += share
      if (share <= this.best[tag]!) continue
      this.best[tag] = share
      this.offer[tag] = offer
      this.via[tag] = node
    }
  }
}
