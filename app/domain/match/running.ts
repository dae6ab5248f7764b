import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { MatchState } from './lifecycle.ts'

/**
 * States in which a match takes up one of the projects that its company can run side by side: agreed, for then the work
 * is promised, and landed, for then it has begun. Talking promises nothing yet: a company may talk with many.
 */
export const RUNNING_MATCH_STATES = ['agreed', 'landed'] as const satisfies readonly MatchState[]

/** A landed match knows no end of its own: its work ends with what becomes of the scenario. */
const ENDED_BY: Record<(typeof RUNNING_MATCH_STATES)[number], readonly ScenarioState[]> = {
  agreed: ['cancelled', 'failed'],
  landed: ['cancelled', 'failed', 'accepted', 'promoted'],
}

/**
 * Whether a match is work that its company is doing, or has promised to do, now. Whoever moves either of the two states
 * announces the company, so that the catalogue counts again.
 */
export function isRunning(state: MatchState, scenario: ScenarioState): boolean {
  const running = RUNNING_MATCH_STATES.find((one) => one === state)
  return running !== undefined && !ENDED_BY[running].includes(scenario)
}
