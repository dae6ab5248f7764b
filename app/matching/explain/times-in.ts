import { CAPACITY } from '../index/block.ts'
import type { SideIndex } from '../index/side-index.ts'

/** For each slot, how often its document has each of the terms. */
export function timesIn(index: SideIndex, terms: Uint32Array, slots: number[]): Uint8Array[] {
  const times = slots.map(() => new Uint8Array(terms.length))
  for (const block of new Set(slots.map((slot) => index.blockOf(slot)))) {
    const here = times.filter((_, i) => index.blockOf(slots[i]!) === block)
    const places = slots.filter((slot) => index.blockOf(slot) === block).map((slot) => slot % CAPACITY)
    for (let term = 0; term < terms.length; term++) {
      block.terms.eachTimes(terms[term]!, places, (i, times) => {
        here[i]![term] = times
      })
    }
  }
  return times
}
