import type { MatchState } from '../match/lifecycle.ts'
import { isFitting, shownScore } from '../match/score.ts'
import { isActive } from '../match/stalled.ts'

/** What a wish of the company, and a pair that is under way, add to the computed score of 0–100. */
const WISHED = 15
const UNDER_WAY = 10

interface PairFacts {
  /** The computed score, 0–100. */
  score: number
  /** The company asked to talk about this scenario. */
  wished: boolean
  /** What became of the pair so far; null when nobody has introduced the two. */
  match: MatchState | null
}

/**
 * What a talk of a pair is worth; 0 for one that is not proposed: it does not fit and nobody asked for it, what the
 * scenario requires is missing, one side has said no, or the work has begun.
 */
export function talkWeight({ score, wished, match }: PairFacts): number {
  const underWay = match !== null && isActive(match)
  if (match !== null && !underWay) return 0
  if (!isFitting(score) && !(wished && score >= 1) && !underWay) return 0
  return Math.max(1, shownScore(score)) + (wished ? WISHED : 0) + (underWay ? UNDER_WAY : 0)
}
