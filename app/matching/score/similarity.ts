import type { Statistics } from '../index/statistics.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Compiled } from './compile-profile.ts'

/** Weight of a unit in an offer, saturated by BM25: 0–1. */
export function offerWeight(times: number, lengthTerm: number): number {
  return times / (times + lengthTerm)
}

/** Share of the need's words, by rarity, that the offer's text answers: 0–1. */
export function textSimilarity(statistics: Statistics, need: Compiled, offer: Compiled): number {
  const lengthTerm = statistics.lengthTerm(offer.length)
  let sum = 0
  for (const [unit, weight] of need.units) {
    const times = offer.units.get(unit)
    if (times !== undefined) sum += statistics.rarityOfUnit(unit) * weight * offerWeight(times, lengthTerm)
  }
  return need.mass > 0 ? sum / need.mass : 0
}

/** Cosine of the two tag vectors under the tags' rarity: 0–1. */
export function tagSimilarity(statistics: Statistics, need: Map<number, number>, offer: Map<number, number>): number {
  let sum = 0
  for (const [tag, weight] of need) sum += statistics.rarityOfTag(tag) * weight * (offer.get(tag) ?? 0)
  return sum
}

/** Lifts a similarity to the scale people read: 0 → 0, `half` → a little over 1/2, 1 → 1. */
export function lift(similarity: number, half: number): number {
  return similarity > 0 ? (Math.min(1, similarity) * (1 + half)) / (Math.min(1, similarity) + half) : 0
}

/** Share of the tags part; 0 when the need has no tag at all, neither entered nor inferred: unknown is neutral. */
export function tagShareOf({ tags }: { tags: ArrayLike<unknown> }): number {
  return tags.length > 0 ? PARAMETERS.tagShare : 0
}

/** Tags and text together, fit aside: 0–1. */
export function likeness(tags: number, text: number, tagShare: number): number {
  return tagShare * lift(tags, PARAMETERS.tagHalf) + (1 - tagShare) * lift(text, PARAMETERS.textHalf)
}

/** The score in hundredths: likeness gets the points that fit leaves. */
export function roundedScore(base: number, fit: { points: number; max: number }): number {
  return Math.round(100 * ((100 - fit.max) * base + fit.points)) / 100
}
