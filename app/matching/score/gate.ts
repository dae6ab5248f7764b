import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'
import type { Compiled } from './compile-profile.ts'

/**
 * The required tags of a need that an offer does not carry. A tag below the required one will do, and so will a tag
 * that the offer's text names firmly: people forget to enter tags.
 */
export function missingRequired(taxonomy: Taxonomy, need: Compiled, offer: Compiled): string[] {
  return (need.facts.requiredTags ?? []).filter((required) => !carries(taxonomy, offer, required))
}

function carries(taxonomy: Taxonomy, offer: Compiled, required: string): boolean {
  if (offer.facts.tags.some((tag) => isWithin(taxonomy, tag, required))) return true
  return offer.tags.some(({ tag, weight }) => weight >= FIRM && isWithin(taxonomy, taxonomy.ids[tag]!, required))
}

const FIRM = 53
