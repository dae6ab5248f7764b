import { type Block, CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'

/** For each slot, how often its document has each of the terms. */
export function timesIn(index: SideIndex, terms: Uint32Array, slots: number[]): Uint8Array[] {
  const all = new Uint8Array(slots.length * terms.length)
  const times = slots.map((_, i) => all.subarray(i * terms.length, (i + 1) * terms.length))
  for (const block of new Set(slots.map((slot) => index.blockOf(slot)))) {
    const here = slots.flatMap((slot, i) =>
      index.blockOf(slot) === block ? { place: slot % CAPACITY, times: times[i]! } : [],
    )
    here.forEach(({ place }, i) => {
      NUMBER[place] = i + 1
    })
    for (let i = 0; i < terms.length; i++) note(block, terms[i]!, i, here)
    for (const { place } of here) NUMBER[place] = 0
  }
  return times
}

/** Goes along a short list, and looks the documents up in what is long. */
function note({ terms }: Block, term: number, i: number, here: Here[]) {
  if (terms.columnOf(term) || !terms.find(term) || terms.to - terms.from > LONG * here.length) {
    for (const { place, times } of here) times[i] = terms.timesAt(term, place)
    return
  }
  const { list, to } = terms
  for (let at = terms.from; at < to; at++) {
    const posting = list[at]!
    const number = NUMBER[posting >> 2]!
    if (number > 0) here[number - 1]!.times[i] = posting & 3
  }
}

interface Here {
  place: number
  times: Uint8Array
}

/** By place, the number of the document that is looked for there, from 1; all 0 between calls. */
const NUMBER = new Uint16Array(CAPACITY)
/** Postings for each document beyond which looking it up is quicker. */
const LONG = 64
