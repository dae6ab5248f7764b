import { CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'
import { HASHES } from '../index/sketch.ts'
import { parted } from '../text/sections.ts'
import { leastAgreement, shareOf, unitsOf, type Wording } from './wording.ts'

/** A profile that is written much like another; `share` of the units of both are in both. */
export interface Alike {
  id: string
  share: number
}

/** At most `limit` of those with at least the share `from`. */
export interface AlikeOptions {
  limit: number
  from: number
}

/**
 * The documents that share most of a wording's units, most alike first. Sketches say where to look, the texts how much
 * is shared; so that a stock full of copies costs no more, only the likeliest `COUNTED` are counted.
 */
export function alikeIn(index: SideIndex, { units, sketch }: Wording, { limit, from }: AlikeOptions): Alike[] {
  return likeliest(index, sketch, leastAgreement(from))
    .map((slot) => {
      const block = index.blockOf(slot)
      return { id: index.idAt(slot), share: shareOf(units, unitsOf(parted(block.textAt(slot % CAPACITY)))) }
    })
    .filter(({ share }) => share >= from)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** Slots whose sketches agree with this one in `least` places, the most places first. */
function likeliest(index: SideIndex, sketch: Uint8Array, least: number): number[] {
  const found: number[][] = Array.from({ length: HASHES + 1 }, () => [])
  index.blocks.forEach((block, number) => {
    const sketches = block.sketches.values
    const alive = block.alive.values
    for (let place = 0, at = 0; place < block.size; place++, at += HASHES) {
      let agreeing = 0
      for (let hash = 0; hash < HASHES; hash++) if (sketches[at + hash] === sketch[hash]) agreeing++
      if (agreeing >= least && alive[place]) found[agreeing]!.push(number * CAPACITY + place)
    }
  })
  return found.reverse().flat().slice(0, COUNTED)
}

const COUNTED = 300
