import type { Stage } from '../vocabulary.ts'

/** Most scenarios of one list: the code gives them three digits. */
export const LIST_SCENARIOS_MAX = 300

/** Why a list cannot be published yet: `scenarioId` is null when it is about the whole list. */
export interface Obstacle {
  problem: 'noScenario' | 'tooMany' | 'noDeadline' | 'deadlinePassed' | 'noStage'
  scenarioId: string | null
}

/** Why the clock could not publish a list when its time came. */
export interface ScheduleFailure {
  /** ISO 8601 in UTC. */
  at: string
  /** It stood against a rule; it was changed after its time was set; who set it is no curator any more. */
  why: 'obstacles' | 'changed' | 'noCurator'
  obstacles: Obstacle[]
}

interface ToPublish {
  id: string
  closesAt: Date | null
  stage: Stage | null
}

/** Everything that stands against publishing these scenarios at this time; empty when nothing does. */
export function obstaclesTo(scenarios: readonly ToPublish[], now: Date): Obstacle[] {
  if (scenarios.length === 0) return [{ problem: 'noScenario', scenarioId: null }]
  const many: Obstacle[] = scenarios.length > LIST_SCENARIOS_MAX ? [{ problem: 'tooMany', scenarioId: null }] : []
  return [...many, ...scenarios.flatMap((scenario) => obstaclesOf(scenario, now))]
}

function obstaclesOf({ id: scenarioId, closesAt, stage }: ToPublish, now: Date): Obstacle[] {
  const found: Obstacle[] = []
  if (!closesAt) found.push({ problem: 'noDeadline', scenarioId })
  else if (closesAt <= now) found.push({ problem: 'deadlinePassed', scenarioId })
  if (!stage) found.push({ problem: 'noStage', scenarioId })
  return found
}
