import type { Compiled, Facts } from '../score/compile-profile.ts'

/** A compiled profile in the few typed arrays the index keeps of it, enough to take it out again. */
export interface Packed {
  id: string
  terms: Uint32Array
  weights: Float32Array
  tags: Uint16Array
  /** Confidences of `tags`, in hundredths. */
  confidences: Uint8Array
  vectorTags: Uint16Array
  vectorWeights: Float32Array
  length: number
  mass: number
  facts: Facts
}

/** Packs a compiled profile; `termFor` numbers its units. */
export function packProfile(compiled: Compiled, termFor: (unit: string) => number): Packed {
  const { id, units, tags, vector, length, mass, facts } = compiled
  return {
    id,
    terms: Uint32Array.from(units.keys(), termFor),
    weights: Float32Array.from(units.values()),
    tags: Uint16Array.from(tags, ({ tag }) => tag),
    confidences: Uint8Array.from(tags, ({ weight }) => weight),
    vectorTags: Uint16Array.from(vector.keys()),
    vectorWeights: Float32Array.from(vector.values()),
    length,
    mass,
    facts,
  }
}
