import type { Block } from '../index/block.ts'
import { districtOf } from '../index/packed-facts.ts'
import { unpackTag } from '../index/packed-tags.ts'
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
  take(block: Block, at: number): boolean {
    const district = districtOf(block.facts.of(at))
    if (this.wantedDistricts && !this.wantedDistricts.has(district)) return false
    const tags = block.weighed.of(at)
    if (this.wantedTags && !tags.some((packed) => isEntered(packed) && this.wantedTags!.has(packed >>> 16)))
      return false
    this.total++
    if (district >= 0) this.districts[district] = (this.districts[district] ?? 0) + 1
    for (const packed of tags) if (isEntered(packed)) this.tags[packed >>> 16]!++
    return true
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

function isEntered(packed: number): boolean {
  return unpackTag('offers', packed).entered
}
