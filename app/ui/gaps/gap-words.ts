import type { GapColumn } from '#app/domain/gaps/axis.ts'
import { coverageOf, type GapCell, standingOf } from '#app/domain/gaps/cell.ts'
import { gapColumnWords, gapsText } from '#app/text/gaps.ts'
import { useLocale } from '../words.ts'

export type GapWords = (typeof gapsText)['zh'] & { column: Record<GapColumn, string> }

/** The words of the gap map with the names of its columns. */
export function useGapWords(): GapWords {
  const locale = useLocale()
  return { ...gapsText[locale], column: gapColumnWords(locale) }
}

/** A cell in the fewest words: its coverage where something is covered, else how it stands; none for an empty one. */
export function shortWord(cell: GapCell, words: GapWords): string {
  const standing = standingOf(cell)
  if (standing === 'empty') return ''
  return standing === 'partly' || standing === 'covered' ? `${coverageOf(cell)}%` : words.standing[standing]
}
