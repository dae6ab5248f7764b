import { daysSince } from '../time.ts'
import type { MatchState } from './lifecycle.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** States in which somebody has to do the next step. */
export const ACTIVE_MATCH_STATES = ['introduced', 'talking', 'agreed'] as const satisfies readonly MatchState[]

/** Whether somebody still has to do the next step of a pair. */
export function isActive(state: MatchState): boolean {
  return (ACTIVE_MATCH_STATES as readonly MatchState[]).includes(state)
}

/**
 * The instant before which a pair's last step must lie for it to be stalled.
 * @param days without a step after which a pair under way surfaces by itself: the setting `match.stalledDays`
 */
export function stalledBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}

/** Whole days since a pair's last step when it is stalled after so many days, else null. */
export function stalledDays(match: { state: MatchState; updatedAt: Date }, now: Date, days: number): number | null {
  if (!isActive(match.state) || match.updatedAt >= stalledBefore(now, days)) return null
  return daysSince(match.updatedAt, now)
}
