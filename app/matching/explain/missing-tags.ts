import type { MissingTag } from '../evidence.ts'
import type { Profile } from '../model.ts'
import type { Compiled } from '../score/compile-profile.ts'
import { isWithin, type Taxonomy } from '../taxonomy/compile-taxonomy.ts'

/**
 * The need's entered tags that the offer carries neither itself nor below, most rewarding first.
 * @param scoreWith the score of the pair if the offer had the tag as well
 */
export function missingTags(
  taxonomy: Taxonomy,
  need: Profile,
  offer: Compiled,
  score: number,
  scoreWith: (tag: string) => number,
): MissingTag[] {
  const absent = need.tags.filter((tag) => {
    return taxonomy.numberOf.has(tag) && !offer.facts.carried.some((own) => isWithin(taxonomy, own, tag))
  })
  return absent
    .map((tag): MissingTag => ({ kind: 'tagMissing', tag, wouldAdd: Math.round(100 * (scoreWith(tag) - score)) / 100 }))
    .filter(({ wouldAdd }) => wouldAdd > 0)
    .sort((a, b) => b.wouldAdd - a.wouldAdd)
    .slice(0, SHOWN)
}

const SHOWN = 5
