import { FITTING_SCORE } from '../match/score.ts'

/** From this score on a company fits well, and from this one on it is near: close enough that a word may decide. */
export const STRONG_SCORE = 60
export const NEAR_SCORE = 30

/** How many companies fit a need, by how well; nobody is named. */
export interface Supply {
  strong: number
  /** From the fitting score up to the strong one. */
  fitting: number
  /** Below the fitting score. */
  near: number
}

/** Counts scores (0–100), in any order. */
export function supplyOf(scores: readonly number[]): Supply {
  const from = (least: number, below = Number.POSITIVE_INFINITY) =>
    scores.filter((score) => score >= least && score < below).length
  return {
    strong: from(STRONG_SCORE),
    fitting: from(FITTING_SCORE, STRONG_SCORE),
    near: from(NEAR_SCORE, FITTING_SCORE),
  }
}

/** How many companies count as fitting, well or not. */
export function allFitting({ strong, fitting }: Supply): number {
  return strong + fitting
}
