import type { MissingTag } from '../evidence.ts'
import type { Market } from '../score/market.ts'
import { isWithin } from '../taxonomy/compile-taxonomy.ts'
import { type WeighedTag, weighed } from '../taxonomy/weigh-tags.ts'

/**
 * The need's entered tags that the offer carries neither itself nor below, most rewarding first.
 * @param carried ids of the offer's tags
 * @param scoreWith the score of the pair if the offer had these tags
 */
export function missingTags(
  { taxonomy }: Market,
  need: WeighedTag[],
  offer: WeighedTag[],
  carried: string[],
  score: number,
  scoreWith: (tags: WeighedTag[]) => number,
): MissingTag[] {
  const missing: MissingTag[] = []
  for (const { tag, entered } of need) {
    if (!entered) continue
    const id = taxonomy.ids[tag]!
    if (carried.some((own) => isWithin(taxonomy, own, id))) continue
    const known = offer.find((one) => one.tag === tag)
    const richer = [
      ...offer.filter((one) => one !== known),
      weighed('offers', tag, true, known?.read ?? 0, known?.learned ?? 0),
    ]
    const wouldAdd = Math.round(100 * (scoreWith(richer) - score)) / 100
    if (wouldAdd > 0) missing.push({ kind: 'tagMissing', tag: id, wouldAdd })
  }
  return missing.sort((a, b) => b.wouldAdd - a.wouldAdd).slice(0, SHOWN)
}

const SHOWN = 5
