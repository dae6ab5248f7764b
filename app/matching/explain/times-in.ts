import { type Block, CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'

/** For each slot, how often its document has each of the terms. */
export function timesIn(index: SideIndex, terms: Uint32Array, slots: number[]): Uint8Array[] {
  const width = terms.length
  // The first row takes what is written for documents that are not looked for.
  const rows = new Uint8Array((slots.length + 1) * width)
  for (const block of new Set(slots.map((slot) => index.blockOf(slot)))) {
    const here = slots.flatMap((slot, i) =>
      index.blockOf(slot) === block ? { place: slot % CAPACITY, row: i + 1 } : [],
    )
    for (const { place, row } of here) ROWS[place] = row
    for (let i = 0; i < width; i++) note(block, terms[i]!, here, rows, i, width)
    for (const { place } of here) ROWS[place] = 0
  }
  return slots.map((_, i) => rows.subarray((i + 1) * width, (i + 2) * width))
}

/** Goes along a short list, and looks the documents up in what is long. */
function note({ terms }: Block, term: number, here: Here[], rows: Uint8Array, column: number, width: number) {
  if (terms.columnOf(term)) {
    for (const { place, row } of here) rows[row * width + column] = terms.timesAt(term, place)
  } else if (!terms.find(term)) return
  else if (terms.to - terms.from > LONG * here.length) {
    for (const { place, row } of here) rows[row * width + column] = terms.timesFound(place)
  } else {
    const { list, to } = terms
    for (let at = terms.from; at < to; at++) {
      const posting = list[at]!
      rows[ROWS[posting >> 2]! * width + column] = posting & 3
    }
  }
}

interface Here {
  place: number
  row: number
}

/** By place, the row of the document that is looked for there, from 1; all 0 between calls. */
const ROWS = new Uint16Array(CAPACITY)
/** Postings for each document beyond which looking it up is quicker. */
const LONG = 8
