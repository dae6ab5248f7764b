import type { Taxonomy } from './compile-taxonomy.ts'

/** A tag vector of length 1, tags in ascending order; weights are in 1/255. */
export interface TagVector {
  tags: Uint16Array
  weights: Uint8Array
}

/** Passes tags on to parents and relations and scales the result to length 1, so that naming everything earns nothing. */
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
  const scale = UNIT / Math.sqrt(squares || 1)
  const vector = { tags: Uint16Array.from(touched), weights: new Uint8Array(touched.length) }
  touched.forEach((tag, i) => {
    vector.weights[i] = Math.round(sums[tag]! * scale)
    sums[tag] = 0
  })
  return vector
}

/** A vector's weight of 1. */
export const UNIT = 255
/** Working memory, all zeros between calls. */
let sums = new Float64Array(0)

function ascending(a: number, b: number): number {
  return a - b
}
