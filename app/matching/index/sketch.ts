import type { Sections } from '../text/sections.ts'
import { eachUnit, type UnitVisitor } from '../text/segment.ts'

/**
 * A sketch of what a profile is written with, in 16 bytes: of each of 16 hashes of its units the least value, of which
 * the last byte is kept (MinHash, Broder 1997; b-bit, Li & König 2010). Two texts that share the share j of their units
 * agree in about 16 j places.
 */
export function sketchOf({ title, body }: Sections): Uint8Array {
  LEAST.fill(0xffffffff)
  eachUnit(title, HASHING)
  eachUnit(body, HASHING)
  return Uint8Array.from(LEAST)
}

/** Whether two texts may share nine tenths: those that do agree in so many places in 997 of 1,000 cases. */
export function mayBeAlike(one: Uint8Array, other: Uint8Array): boolean {
  let differing = 0
  for (let hash = 0; hash < HASHES && differing <= HASHES - AGREEING; hash++) if (one[hash] !== other[hash]) differing++
  return differing <= HASHES - AGREEING
}

/** In how many places two sketches agree. */
export function placesAgreeing(one: Uint8Array, other: Uint8Array): number {
  let agreeing = 0
  for (let hash = 0; hash < HASHES; hash++) if (one[hash] === other[hash]) agreeing++
  return agreeing
}

/** Bytes of a sketch. */
export const HASHES = 16
const AGREEING = 11
const LEAST = new Uint32Array(HASHES)
const HASHING: UnitVisitor = {
  han: (first, second) => take((first << 16) | second),
  word: (word) => {
    let hash = 0x811c9dc5
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    take(hash)
  },
}

function take(unit: number) {
  const mixed = Math.imul(unit ^ (unit >>> 15), 0x2c1b3c6d)
  let value = (mixed ^ (mixed >>> 13)) >>> 0
  for (let hash = 0; hash < HASHES; hash++) {
    value = (Math.imul(value, 0x9e3779b1) + 0x7f4a7c15) >>> 0
    const shuffled = (value ^ (value >>> 15)) >>> 0
    if (shuffled < LEAST[hash]!) LEAST[hash] = shuffled
  }
}
