import { type PairKey, pairFrom } from '../match/view-query.ts'

/** How many pairs can be brought together at once. */
export const INTRODUCE_MAX = 100

/** The pairs that a form names, each once, at most `INTRODUCE_MAX`; what names none is left out. */
export function pairsIn(words: readonly string[]): PairKey[] {
  return [...new Set(words)].slice(0, INTRODUCE_MAX).flatMap((word) => pairFrom(word) ?? [])
}
