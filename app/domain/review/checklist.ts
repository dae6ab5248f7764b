/** What a reviewer makes sure of before a scenario passes. */
export const REVIEW_POINTS = ['realNeed', 'measurable', 'mayOpen', 'namesNoVendor'] as const
export type ReviewPoint = (typeof REVIEW_POINTS)[number]

/** The points among these words, in their order; what is no point is dropped. */
export function pointsAmong(words: readonly string[]): ReviewPoint[] {
  return REVIEW_POINTS.filter((point) => words.includes(point))
}

/** Whether every point is ticked: only then a scenario passes. */
export function isWhole(ticked: readonly ReviewPoint[]): boolean {
  return REVIEW_POINTS.every((point) => ticked.includes(point))
}
