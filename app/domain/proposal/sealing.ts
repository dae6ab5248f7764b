import { CLOSED_SCENARIO_STATES, type ScenarioState } from '../scenario/lifecycle.ts'

/**
 * States in which received proposals may be read once the deadline has come; `open` is what the column still says
 * until somebody writes the closing down. A cancelled scenario's proposals stay sealed for good.
 */
export const UNSEALING_STATES = ['open', ...CLOSED_SCENARIO_STATES] as const

/** Whether what was received is closed to everybody but the bidders. A scenario without a deadline never opens. */
export function isSealed({ state, closesAt }: { state: ScenarioState; closesAt: Date | null }, now: Date): boolean {
  return closesAt === null || closesAt > now || !UNSEALING_STATES.some((one) => one === state)
}
