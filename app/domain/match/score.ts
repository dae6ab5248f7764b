/** From this score on a pair counts as fitting. */
export const FITTING_SCORE = 60

/** Whether a computed score (0–100) makes a pair one that counts. */
export function isFitting(score: number): boolean {
  return score >= FITTING_SCORE
}

/** The whole number that people see: cut, not rounded, so that what reads 60 counts as 60. */
export function shownScore(score: number): number {
  return Math.floor(score)
}
