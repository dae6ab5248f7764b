import type { Statistics } from '../index/statistics.ts'
import { PARAMETERS } from '../parameters.ts'
import type { Compiled } from './compile-profile.ts'
import { type Fit, fitOf } from './fit.ts'
import { lift, likeness, roundedScore, tagShareOf, tagSimilarity, textSimilarity } from './similarity.ts'

/** A pair's score and the unrounded points it is the sum of, with the most each part could have had. */
export interface PairScore {
  score: number
  tags: { points: number; max: number }
  text: { points: number; max: number }
  fit: Fit
}

/** Scores one pair of compiled profiles as the rankings do, the gate aside. */
export function scorePair(statistics: Statistics, need: Compiled, offer: Compiled): PairScore {
  const tags = tagSimilarity(statistics, need.vector, offer.vector)
  const text = textSimilarity(statistics, need, offer)
  const share = tagShareOf(need)
  const base = likeness(tags, text, share)
  const fit = base > 0 ? fitOf(need.facts, offer.facts) : NO_FIT
  const [tagMax, textMax] = [(100 - fit.max) * share, (100 - fit.max) * (1 - share)]
  return {
    score: roundedScore(base, fit),
    tags: { points: tagMax * lift(tags, PARAMETERS.tagHalf), max: tagMax },
    text: { points: textMax * lift(text, PARAMETERS.textHalf), max: textMax },
    fit,
  }
}

/** A pair with nothing in common is no pair: fit alone does not make one. */
const NO_FIT: Fit = { points: 0, max: 0, evidence: [] }
