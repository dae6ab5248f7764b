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
export function unitTags(taxonomy: Taxonomy, tags: WeighedTag[]): TagVector {
  const scale = passOn(taxonomy, tags)
  let size = 0
  for (let tag = 0; tag < taxonomy.ids.length; tag++) {
    const weight = weightOf(sums[tag]!, scale)
    sums[tag] = 0
    if (weight === 0) continue
    TAGS[size] = tag
    WEIGHTS[size++] = weight
  }
  return { tags: TAGS.slice(0, size), weights: WEIGHTS.slice(0, size) }
}

/** The product of the vector of tags with factors of the tags in ascending order. */
export function productWith(
  taxonomy: Taxonomy,
  tags: WeighedTag[],
  { tags: asked, tagFactors }: { tags: Uint16Array; tagFactors: Float64Array },
): number {
  const scale = passOn(taxonomy, tags)
  let product = 0
  for (let i = 0; i < asked.length; i++) product += tagFactors[i]! * weightOf(sums[asked[i]!]!, scale)
  sums.fill(0, 0, taxonomy.ids.length)
  return product
}

/** Adds up in `sums` what tags pass on; returns what scales it to length 1. */
function passOn({ ids, spread }: Taxonomy, tags: WeighedTag[]): number {
  if (sums.length < ids.length) sums = new Float64Array(ids.length)
  const { starts, nodes, weights } = spread
  for (let i = 0; i < tags.length; i++) {
    const { tag, weight } = tags[i]!
    for (let at = starts[tag]!; at < starts[tag + 1]!; at++) sums[nodes[at]!]! += weight * weights[at]!
  }
  let squares = 0
  for (let tag = 0; tag < ids.length; tag++) squares += sums[tag]! * sums[tag]!
  return UNIT / Math.max(SURE, Math.sqrt(squares))
}

function weightOf(sum: number, scale: number): number {
  const weight = Math.round(sum * scale)
  return weight < LEAST ? 0 : weight
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
