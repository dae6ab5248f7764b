import type { Block } from '../index/block.ts'
import { saturation } from '../index/statistics.ts'
import { MOST_TIMES } from '../index/term-postings.ts'

/**
 * By block of offers, the saturation for every posting value (place · 4 + times): worked out once for an average length.
 * Nothing counts three times in an offer; that place is left 0, as columns write it for what an offer excludes.
 */
export class Saturations {
  private tables = new WeakMap<Block, { average: number; size: number; table: Uint16Array }>()
  average = 1

  /** The table of a block for the current average; index it with a term posting. */
  of(block: Block): Uint16Array {
    const known = this.tables.get(block)
    if (known?.average === this.average && known.size === block.size) return known.table
    const grown = known && known.table.length >= block.size * 4 ? known.table : new Uint16Array(roomFor(block) * 4)
    const from = known?.average === this.average && grown === known.table ? known.size : 0
    for (let place = from; place < block.size; place++) {
      const length = block.lengths.values[place]!
      for (let times = 1; times <= MOST_TIMES; times++)
        grown[place * 4 + times] = saturation(times, length, this.average)
    }
    this.tables.set(block, { average: this.average, size: block.size, table: grown })
    return grown
  }
}

/** A block that still takes documents gets a table with room for more. */
function roomFor(block: Block): number {
  return block.isFull ? block.size : Math.ceil(block.size * 1.25) + 16
}
