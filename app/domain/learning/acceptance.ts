import { DECLINE_REASONS, type DeclineReason, SIDES, type Side } from '../match/lifecycle.ts'
import { isTakenUp, type JudgedPair } from './judged-pair.ts'
import { type Share, shareOf } from './share.ts'

/** Where bands of scores begin, the highest first. */
const BAND_STARTS = [60, 50, 40, 30, 20, 0] as const

/** What people made of the pairs whose score lay in a band. */
export interface AcceptanceBand {
  from: number
  /** Null for the highest band. */
  below: number | null
  /** Pairs taken up, of all that were judged. */
  takenUp: Share
  landed: number
  /** Of those that a side answered, the ones it accepted. */
  bySide: Record<Side, Share>
}

/** What people made of pairs, by what these had scored. */
export interface Acceptance {
  bands: AcceptanceBand[]
  all: AcceptanceBand
  /** Judged pairs that had no score when they were judged. */
  unscored: number
  /** Why pairs ended, the most frequent first. */
  reasons: { reason: DeclineReason; pairs: number }[]
}

/** Puts what has a score into bands, the highest first; what has none is left out. */
export function inBands<T extends { score: number | null }>(
  all: readonly T[],
): { from: number; below: number | null; inside: T[] }[] {
  return BAND_STARTS.map((from, i) => {
    const below = BAND_STARTS[i - 1] ?? null
    const isInside = ({ score }: T) => score !== null && score >= from && (below === null || score < below)
    return { from, below, inside: all.filter(isInside) }
  })
}

/** Counts judged pairs by score bands. */
export function acceptanceOf(pairs: readonly JudgedPair[]): Acceptance {
  const scored = pairs.filter(({ score }) => score !== null)
  const bands = inBands(pairs).map(({ from, below, inside }) => bandOf(inside, from, below))
  const reasons = DECLINE_REASONS.map((reason) => ({
    reason,
    pairs: pairs.filter((pair) => !isTakenUp(pair) && pair.reason === reason).length,
  }))
  return {
    bands,
    all: bandOf(scored, 0, null),
    unscored: pairs.length - scored.length,
    reasons: reasons.filter((one) => one.pairs > 0).sort((a, b) => b.pairs - a.pairs),
  }
}

function bandOf(pairs: readonly JudgedPair[], from: number, below: number | null): AcceptanceBand {
  const bySide = SIDES.map((side): [Side, Share] => {
    const answers = pairs.flatMap((pair) => pair.bySide[side] ?? [])
    return [side, shareOf(answers.filter((answer) => answer === 'accepted').length, answers.length)]
  })
  return {
    from,
    below,
    takenUp: shareOf(pairs.filter(isTakenUp).length, pairs.length),
    landed: pairs.filter(({ verdict }) => verdict === 'landed').length,
    // One entry for each side there is.
    bySide: Object.fromEntries(bySide) as Record<Side, Share>,
  }
}
