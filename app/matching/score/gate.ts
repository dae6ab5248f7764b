import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { Facts } from './facts.ts'

/**
 * The required tags of a need that an offer does not carry. A tag below the required one will do, and so will a tag
 * that the offer's text names outright: people forget to enter tags.
 */
export function missingRequired(taxonomy: Taxonomy, need: Facts, offer: Facts): string[] {
  return need.requiredTags.filter((required) => !offer.carried.some((tag) => isWithin(taxonomy, tag, required)))
}
