import type { MatchState } from './lifecycle.ts'

/** Days without a step after which a pair that is under way surfaces by itself. */
const STALLED_DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1000

/** States in which somebody has to do the next step. */
export const ACTIVE_MATCH_STATES = ['introduced', 'talking', 'agreed'] as const satisfies readonly MatchState[]

/** The instant before which a pair's last step must lie for it to be stalled. */
export function stalledBefore(now: Date): Date {
  return new Date(now.getTime() - STALLED_DAYS * DAY_MS)
}

/** Whole days since a pair's last step when it is stalled, else null. */
export function stalledDays(match: { state: MatchState; updatedAt: Date }, now: Date): number | null {
  const active = (ACTIVE_MATCH_STATES as readonly MatchState[]).includes(match.state)
  if (!active || match.updatedAt >= stalledBefore(now)) return null
  return Math.floor((now.getTime() - match.updatedAt.getTime()) / DAY_MS)
}
