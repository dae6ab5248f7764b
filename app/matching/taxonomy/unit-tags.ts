import type { Taxonomy } from './compile-taxonomy.ts'
import type { WeighedTag } from './weigh-tags.ts'

/** A tag vector of length 1, tags in ascending order; weights are in 1/255. */
export interface TagVector {
  tags: Uint16Array
  weights: Uint8Array
}

/**
 * Passes tags on to parents and relations and scales the result to length 1, so that naming everything earns nothing;
 * what is surer of nothing than a half stays shorter. Entries below a sixteenth are left out.
 */
export function unitTags({ ids, spread }: Taxonomy, tags: WeighedTag[]): TagVector {
  if (sums.length < ids.length) sums = new Float64Array(ids.length)
  for (let i = 0; i < tags.length; i++) {
    const passed = spread[tags[i]!.tag]!
    for (let j = 0; j < passed.length; j++) sums[passed[j]!.at]! += tags[i]!.weight * passed[j]!.weight
  }
  let squares = 0
  for (let tag = 0; tag < ids.length; tag++) squares += sums[tag]! * sums[tag]!
  const scale = UNIT / Math.max(SURE, Math.sqrt(squares))
  let size = 0
  for (let tag = 0; tag < ids.length; tag++) {
    const weight = Math.round(sums[tag]! * scale)
    sums[tag] = 0
    if (weight < LEAST) continue
    TAGS[size] = tag
    WEIGHTS[size++] = weight
  }
  return { tags: TAGS.slice(0, size), weights: WEIGHTS.slice(0, size) }
}

/** A vector's weight of 1. */
export const UNIT = 255
/** Length, in hundredths of confidence, from which a vector is scaled to 1. */
const SURE = 50
/** Entries that count; smaller ones change nothing that anybody could see. */
const LEAST = UNIT >> 4
/** Working memory, all zeros between calls. */
let sums = new Float64Array(0)
/** Of a vector of length 1 no more entries than this can count. */
const MOST = (UNIT / LEAST + 2) ** 2
const TAGS = new Uint16Array(MOST)
const WEIGHTS = new Uint8Array(MOST)
