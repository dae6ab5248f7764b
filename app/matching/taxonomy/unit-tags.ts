import type { Taxonomy } from './compile-taxonomy.ts'

/** A tag vector of length 1, tags in ascending order; weights are in 1/255. */
export interface TagVector {
  tags: Uint16Array
  weights: Uint8Array
}

/**
 * Passes tags on to parents and relations and scales the result to length 1, so that naming everything earns nothing;
 * what is surer of nothing than a half stays shorter. Entries below a sixteenth are left out.
 */
export function unitTags(taxonomy: Taxonomy, tags: Iterable<{ tag: number; weight: number }>): TagVector {
  if (sums.length < taxonomy.ids.length) sums = new Float64Array(taxonomy.ids.length)
  const touched: number[] = []
  for (const { tag, weight } of tags) {
    for (const spread of taxonomy.spread[tag]!) {
      if (sums[spread.at] === 0) touched.push(spread.at)
      sums[spread.at]! += weight * spread.weight
    }
  }
  touched.sort(ascending)
  let squares = 0
  for (const tag of touched) squares += sums[tag]! * sums[tag]!
  const scale = UNIT / Math.max(SURE, Math.sqrt(squares))
  const weights = touched.map((tag) => Math.round(sums[tag]! * scale))
  for (const tag of touched) sums[tag] = 0
  const isKept = (_: number, i: number) => weights[i]! >= LEAST
  return { tags: Uint16Array.from(touched.filter(isKept)), weights: Uint8Array.from(weights.filter(isKept)) }
}

/** A vector's weight of 1. */
export const UNIT = 255
/** Length, in hundredths of confidence, from which a vector is scaled to 1. */
const SURE = 50
/** Entries that count; smaller ones change nothing that anybody could see. */
const LEAST = UNIT >> 4
/** Working memory, all zeros between calls. */
let sums = new Float64Array(0)

function ascending(a: number, b: number): number {
  return a - b
}
