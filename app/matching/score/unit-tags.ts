import type { Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { WeightedTag } from './weigh-tags.ts'

/** Passes tags on to parents and relations and scales the result to length 1, so that naming everything earns nothing. */
export function unitTags(taxonomy: Taxonomy, tags: WeightedTag[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { tag, weight } of tags) {
    for (const spread of taxonomy.spread[tag]!) {
      sums.set(spread.at, (sums.get(spread.at) ?? 0) + (weight / 100) * spread.weight)
    }
  }
  const norm = tagNorm(sums.values())
  return new Map(Array.from(sums, ([at, weight]) => [at, Math.fround(weight / norm)]))
}

/** Euclidean length of a tag vector; 1 for the empty one. */
function tagNorm(weights: Iterable<number>): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return sum > 0 ? Math.sqrt(sum) : 1
}
