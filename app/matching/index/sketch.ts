/**
 * A sketch of a set of terms in 16 bytes: of each of 16 hashes the least value, of which the last byte is kept (MinHash,
 * Broder 1997; b-bit, Li & König 2010). Two sets that share the share j of their terms agree in about 16 j places.
 */
export function sketchOf(terms: Uint32Array): Uint8Array {
  LEAST.fill(0xffffffff)
  for (let i = 0; i < terms.length; i++) {
    const mixed = Math.imul(terms[i]! ^ (terms[i]! >>> 15), 0x2c1b3c6d)
    let value = (mixed ^ (mixed >>> 13)) >>> 0
    for (let hash = 0; hash < HASHES; hash++) {
      value = (Math.imul(value, 0x9e3779b1) + 0x7f4a7c15) >>> 0
      const shuffled = (value ^ (value >>> 15)) >>> 0
      if (shuffled < LEAST[hash]!) LEAST[hash] = shuffled
    }
  }
  return Uint8Array.from(LEAST)
}

/** Whether the sets may share nine tenths: those that do agree in so many places in 997 of 1,000 cases. */
export function mayBeAlike(one: Uint8Array, other: Uint8Array): boolean {
  let agreeing = 0
  for (let hash = 0; hash < HASHES; hash++) if (one[hash] === other[hash]) agreeing++
  return agreeing >= AGREEING
}

const HASHES = 16
const AGREEING = 11
const LEAST = new Uint32Array(HASHES)
