/** From this score on a pair counts as fitting: of judged pairs that reach it nine in ten are relevant (docs/matching.md). */
export const FITTING_SCORE = 40

/** Whether a computed score (0–100) makes a pair one that counts. */
export function isFitting(score: number): boolean {
  return score >= FITTING_SCORE
}

/** The whole number that people see: cut, not rounded, so that what reads 40 counts as 40. */
export function shownScore(score: number): number {
  return Math.floor(score)
}
