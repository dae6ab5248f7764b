import type { Market } from '../score/market.ts'
import type { WeighedTag } from '../taxonomy/weigh-tags.ts'

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
  /** By node, the need's tags (by place among them) that reach it, and what meeting them there is worth. */
  private readonly places: { tag: number; worth: number }[][] = []
  private readonly worth: Float64Array
  private readonly best: Float64Array
  private readonly offer: Uint16Array
  private readonly via: Uint16Array

  constructor(
    private readonly market: Market,
    private readonly tags: WeighedTag[],
  ) {
    const { taxonomy, statistics } = market
    tags.forEach((need, tag) => {
      for (const { at, weight } of taxonomy.spread[need.tag]!) {
        this.places[at] ??= []
        this.places[at].push({ tag, worth: statistics.rarityOfTag(at) * need.weight * weight })
      }
    })
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
      met.push({ need: this.tags[tag]!, offer, via: this.via[tag]!, worth: this.worth[tag]! })
    }
    return met.sort((a, b) => b.worth - a.worth)
  }

  private addUp(offers: WeighedTag[]) {
    const { places, worth, best, offer, via } = this
    const { spread } = this.market.taxonomy
    worth.fill(0)
    best.fill(0)
    for (let i = 0; i < offers.length; i++) {
      for (const { at, weight } of spread[offers[i]!.tag]!) {
        for (const place of places[at] ?? NOWHERE) {
          const share = place.worth * offers[i]!.weight * weight
          worth[place.tag]! += share
          if (share <= best[place.tag]!) continue
          best[place.tag] = share
          offer[place.tag] = i
          via[place.tag] = at
        }
      }
    }
  }
}

const NOWHERE: { tag: number; worth: number }[] = []
