import type { Block } from '../index/block.ts'
import { districtIn } from '../index/packed-facts.ts'
import { enteredIn } from '../index/packed-tags.ts'
import type { Side } from '../model.ts'
import type { Market } from '../score/market.ts'
import { isWithin } from '../taxonomy/compile-taxonomy.ts'

/** Values chosen in facets; none chosen means all. */
export interface Chosen {
  districts?: string[]
  /** Tag ids: what carries one of them or one below. */
  tags?: string[]
}

/** How many of what was found each district and each tag (with all below it) has. */
export interface FacetCounts {
  districts: Map<string, number>
  tags: Map<string, number>
}

/** Filters and counts documents as they are found, from the index alone. */
export class FacetCounter {
  total = 0
  private readonly districts: number[] = []
  private readonly tags: Uint32Array
  /** Entered tags of the document looked at last. */
  private readonly entered: number[] = []
  private readonly wantedDistricts: Set<number> | null
  private readonly wantedTags: Set<number> | null

  constructor(
    private readonly market: Market,
    private readonly side: Side,
    { districts, tags }: Chosen = {},
  ) {
    const { ids } = market.taxonomy
    this.tags = new Uint32Array(ids.length)
    this.wantedDistricts = districts?.length
      ? new Set(districts.map((one) => market.sides[side].codes.find(one)))
      : null
    const isWanted = (id: string) => tags?.some((wanted) => isWithin(market.taxonomy, id, wanted))
    this.wantedTags = tags?.length ? new Set(ids.flatMap((id, tag) => (isWanted(id) ? tag : []))) : null
  }

  /** Whether a document passes the filters; it is then counted. */
  take({ facts, weighed }: Block, at: number): boolean {
    const district = districtIn(facts.all, facts.from(at), facts.from(at + 1))
    if (this.wantedDistricts && !this.wantedDistricts.has(district)) return false
    const entered = enteredIn(weighed.all, weighed.from(at), weighed.from(at + 1), this.entered)
    if (this.wantedTags && !this.hasWanted(entered)) return false
    this.total++
    if (district >= 0) this.districts[district] = (this.districts[district] ?? 0) + 1
    for (let i = 0; i < entered; i++) this.tags[this.entered[i]!]!++
    return true
  }

  private hasWanted(entered: number): boolean {
    for (let i = 0; i < entered; i++) if (this.wantedTags!.has(this.entered[i]!)) return true
    return false
  }

  counts(): FacetCounts {
    const { ids } = this.market.taxonomy
    const { words } = this.market.sides[this.side].codes
    return {
      districts: new Map(this.districts.flatMap((count, code) => (count > 0 ? [[words[code]!, count]] : []))),
      tags: new Map(Array.from(this.tags).flatMap((count, tag) => (count > 0 ? [[ids[tag]!, count]] : []))),
    }
  }
}
