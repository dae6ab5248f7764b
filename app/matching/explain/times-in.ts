import { type Block, CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'

/** For each slot, how often its document has each of the terms. */
export function timesIn(index: SideIndex, terms: Uint32Array, slots: number[]): Uint8Array[] {
  const times = slots.map(() => new Uint8Array(terms.length))
  for (const block of new Set(slots.map((slot) => index.blockOf(slot)))) {
    const here: Wanted[] = []
    slots.forEach((slot, i) => {
      if (index.blockOf(slot) === block) here.push({ at: slot % CAPACITY, times: times[i]! })
    })
    here.sort((a, b) => a.at - b.at)
    for (let place = 0; place < terms.length; place++) if (block.terms.find(terms[place]!)) note(block, here, place)
  }
  return times
}

interface Wanted {
  at: number
  times: Uint8Array
}

/** Notes the postings of the term that the block found last: goes along short lists, looks up in long ones. */
function note({ terms }: Block, wanted: Wanted[], place: number) {
  if (terms.to - terms.from > LOOK_UP * wanted.length) {
    for (const { at, times } of wanted) {
      const posting = terms.between(at * 4, at * 4 + 3)
      if (posting >= 0) times[place] = posting & 3
    }
    return
  }
  let next = 0
  for (let i = terms.from; i < terms.to && next < wanted.length; i++) {
    const posting = terms.list[i]!
    while (next < wanted.length && wanted[next]!.at < posting >> 2) next++
    if (next < wanted.length && wanted[next]!.at === posting >> 2) wanted[next]!.times[place] = posting & 3
  }
}

/** Postings beyond which looking one document up is quicker than going along. */
const LOOK_UP = 16
