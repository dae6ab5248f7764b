import type { Block } from '../index/block.ts'
import { saturation } from '../index/statistics.ts'
import { MOST_TIMES } from '../index/term-postings.ts'

/** What term postings of a block count. */
export interface Counts {
  /** By posting (place · 4 + times), its saturation. */
  table: Uint16Array
  /** The most that any of them counts. */
  most: number
}

/**
 * By block of offers, the saturation for every posting value (place · 4 + times): worked out once for an average length.
 * Nothing counts three times in an offer; that place is left 0, as columns write it for what an offer excludes.
 */
export class Saturations {
  private known = new WeakMap<Block, Counts & { average: number; size: number }>()
  average = 1

  /** What counts in a block at the current average. */
  of(block: Block): Counts {
    const known = this.known.get(block)
    if (known?.average === this.average && known.size === block.size) return known
    const table = known && known.table.length >= block.size * 4 ? known.table : new Uint16Array(roomFor(block) * 4)
    const goesOn = known?.average === this.average && table === known.table
    let most = goesOn ? known.most : 0
    for (let place = goesOn ? known.size : 0; place < block.size; place++) {
      const length = block.lengths.values[place]!
      for (let times = 1; times <= MOST_TIMES; times++) {
        const count = saturation(times, length, this.average)
        table[place * 4 + times] = count
        if (count > most) most = count
      }
    }
    const counts = { table, most, average: this.average, size: block.size }
    this.known.set(block, counts)
    return counts
  }
}

/** A block that still takes documents gets a table with room for more. */
function roomFor(block: Block): number {
  return block.isFull ? block.size : Math.ceil(block.size * 1.25) + 16
}
