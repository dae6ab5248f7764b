import type { Ranked } from '#app/matching/model.ts'
import { agreementOf, TOLERANCE } from './agreement.ts'
import { median, percentile, ratiosOf } from './arithmetic.ts'
import type { Times } from './race.ts'
import { line, type Value } from './report.ts'

/** Two systems that ought to agree and do not. */
export interface Disagreement extends Record<string, Value> {
  size: number
  peer: string
  maxDifference: number
  overlap: number
  /** The number of the query on which they differ most. */
  query: number
}

/**
 * Compares the first system's answers with each of the others that claim the same scores, reports how far they agree,
 * and returns those that do not.
 */
export function disagreements(
  answers: ReadonlyMap<string, readonly (readonly Ranked[])[]>,
  sameScores: readonly string[],
  size: number,
): Disagreement[] {
  const [ours, ...peers] = sameScores
  return peers.flatMap((peer) => {
    const { maxDifference, overlap, worstQuery } = agreementOf(answers.get(ours!)!, answers.get(peer)!)
    line('agreement', { size, peer, maxDifference, overlap })
    return maxDifference > TOLERANCE ? [{ size, peer, maxDifference, overlap, query: worstQuery }] : []
  })
}

/** One line for every peer of the first contender: how many times as long it took, and both sides' times in ms. */
export function speedLines(times: Times, size: number): Record<string, Value>[] {
  const [first, ...peers] = times
  if (!first) return []
  const [name, ours] = first
  return peers.map(([peer, theirs]) => ({
    size,
    peer,
    queries: ours.length,
    passes: ours[0]?.length ?? 0,
    ratio: { ...ratiosOf(theirs, ours) },
    ms: { [name]: spreadOf(ours), [peer]: spreadOf(theirs) },
  }))
}

function spreadOf(times: readonly (readonly number[])[]) {
  const all = times.flat()
  return { p50: median(all), p99: percentile(all, 0.99) }
}
