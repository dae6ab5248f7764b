import type { Verdict } from '../match/judgement.ts'
import type { DeclineReason, Side } from '../match/lifecycle.ts'

/** One judgement of a pair, as it was written down. */
export interface Judgement {
  matchId: string
  scenarioId: string
  companyId: string
  verdict: Verdict
  side: Side | null
  reason: DeclineReason | null
  /** What the pair had scored at that moment; null when that could not be worked out. */
  score: number | null
  at: Date
}

/** What became of a pair: the last judgement it got, and the last of each side. */
export interface JudgedPair extends Judgement {
  bySide: Record<Side, 'accepted' | 'declined' | null>
}

/** Puts judgements together by pair. What an earlier introduction came to does not count once there is a later one. */
export function judgedPairs(judgements: readonly Judgement[]): JudgedPair[] {
  const pairs = new Map<string, JudgedPair>()
  for (const one of [...judgements].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const bySide = pairs.get(one.matchId)?.bySide ?? { agency: null, company: null }
    const said = one.verdict === 'accepted' || one.verdict === 'declined' ? one.verdict : null
    pairs.set(one.matchId, { ...one, bySide: one.side && said ? { ...bySide, [one.side]: said } : bySide })
  }
  return [...pairs.values()]
}

/** Whether people took the pair up. */
export function isTakenUp({ verdict }: Pick<Judgement, 'verdict'>): boolean {
  return verdict === 'accepted' || verdict === 'landed'
}

/** Reasons that speak of whether the two fit; the others speak of terms, time and the like, which no score foresees. */
const REASONS_OF_FIT: readonly DeclineReason[] = ['noFit', 'immature']

/**
 * What a pair says about fit: yes when it was taken up, no when it ended because the two do not fit, null when it ended
 * for another reason.
 */
export function fitVerdict(pair: Pick<Judgement, 'verdict' | 'reason'>): boolean | null {
  if (isTakenUp(pair)) return true
  return pair.reason !== null && REASONS_OF_FIT.includes(pair.reason) ? false : null
}
