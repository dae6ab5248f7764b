import { FITTING_SCORE, isFitting } from '#app/domain/match/score.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { Locale } from '#app/text/locale.ts'
import { matchingText } from '#app/text/matching.ts'
import { nameOf, type TagNames } from './evidence-words.ts'

/** Why a pair does not count as fitting, in one sentence; null for one that does. */
export function whyNotWords({ score, parts, gate }: Explanation, names: TagNames, locale: Locale): string | null {
  const words = matchingText[locale]
  if (!gate.passed) return words.gate(gate.missing.map((tag) => nameOf(names, tag)))
  if (isFitting(score)) return null
  if (parts.every(({ points }) => points === 0)) return words.nothingShared
  const weak = parts.filter(({ kind, points, max }) => kind !== 'fit' && points < max / 2)
  return words.below(
    FITTING_SCORE,
    weak.map(({ kind }) => words.part[kind]),
  )
}
