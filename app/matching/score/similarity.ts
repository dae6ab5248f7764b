import { ONE } from '../index/statistics.ts'
import { PARAMETERS } from '../parameters.ts'
import { UNIT } from '../taxonomy/unit-tags.ts'

/** Lifts a similarity to the scale people read: 0 → 0, `half` → a little over 1/2, 1 → 1. */
export function lift(similarity: number, half: number): number {
  return similarity > 0 ? (Math.min(1, similarity) * (1 + half)) / (Math.min(1, similarity) + half) : 0
}

/** Cosine of two tag vectors under the tags' rarity (0–1) from its sum in whole numbers. */
export function tagSimilarity(sum: number): number {
  return sum / (ONE * UNIT * UNIT)
}

/** Share of the need's words, by rarity, that the offer's text answers (0–1), from its sum in whole numbers. */
export function textSimilarity(sum: number, mass: number): number {
  return mass > 0 ? sum / (ONE * ONE * mass) : 0
}

/** No sum of tags is greater: two vectors of length 1, rounding included (their entries are at least 1/16). */
export const tagSumMost = 1.125 * ONE * UNIT * UNIT

/** The least sum of text with which a likeness can be reached beside a sum of tags: what `likeness` says, solved for it. */
export function textSumFor(reached: number, tagSum: number, tagShare: number, mass: number): number {
  const lifted = (reached - tagShare * lift(tagSimilarity(tagSum), PARAMETERS.tagHalf)) / (1 - tagShare)
  if (lifted > 1) return Number.POSITIVE_INFINITY
  if (!(lifted > 0)) return 0
  const similarity = (lifted * PARAMETERS.textHalf) / (1 + PARAMETERS.textHalf - lifted)
  return similarity * ONE * ONE * mass
}

/** Share of the tags part; 0 when the need has no tag at all, neither entered nor inferred: unknown is neutral. */
export function tagShareOf(needHasTags: boolean): number {
  return needHasTags ? PARAMETERS.tagShare : 0
}

/** Tags and text together, fit aside: 0–1. */
export function likeness(tags: number, text: number, tagShare: number): number {
  return tagShare * lift(tags, PARAMETERS.tagHalf) + (1 - tagShare) * lift(text, PARAMETERS.textHalf)
}

/** The score in hundredths: likeness gets the points that fit leaves, which are taken to the millionth. */
export function roundedScore(base: number, fit: { points: number; max: number }): number {
  return Math.round(100 * ((100 - fit.max) * base + Math.round(1e6 * fit.points) / 1e6)) / 100
}
