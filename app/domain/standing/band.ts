/** How far in front a company stands among all for one need, as far as it is told: never its exact place. */
export const BANDS = ['first3', 'first10', 'firstQuarter', 'furtherBack', 'unranked'] as const
export type Band = (typeof BANDS)[number]

const FIRST_FEW = 3
const FIRST_TEN = 10
const QUARTER = 1 / 4

/**
 * The band of a place. A band that would hold everybody who is ranked says nothing, and is not told.
 * @param place from 1; null when the company is not ranked at all
 * @param among how many are ranked
 */
export function bandOf(place: number | null, among: number): Band {
  if (place === null) return 'unranked'
  if (place <= FIRST_FEW) return 'first3'
  if (place <= FIRST_TEN && among > FIRST_TEN) return 'first10'
  return place > FIRST_TEN && place <= among * QUARTER ? 'firstQuarter' : 'furtherBack'
}

/** Whether one band is further in front than another. */
export function isAhead(band: Band, of: Band): boolean {
  return BANDS.indexOf(band) < BANDS.indexOf(of)
}

/**
 * The place of a score among those of all others, from 1; who has the same score shares the better place.
 * @param others scores of the others, in any order
 */
export function placeOf(score: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > score).length
}
