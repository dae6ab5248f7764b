import type { ScenarioState } from '../scenario/lifecycle.ts'
import { stateAt } from '../scenario/lifecycle.ts'
import type { ProposalState } from './lifecycle.ts'

/** How a proposal stands for its company, as the clock has it. */
export const STANDINGS = [
  'writing',
  'late',
  'notOpen',
  'sealed',
  'waiting',
  'opened',
  'selected',
  'notSelected',
] as const
export type Standing = (typeof STANDINGS)[number]

const UNSENT: readonly ProposalState[] = ['draft', 'withdrawn']

/**
 * writing: it can be sent; late or notOpen: it was not sent and cannot be; sealed: sent, and can still be replaced;
 * waiting: sent, and the agency has not opened it; then what the agency made of it.
 */
export function standingAt(
  state: ProposalState,
  scenario: { state: ScenarioState; closesAt: Date | null },
  now: Date,
): Standing {
  const open = stateAt(scenario, now) === 'open'
  if (UNSENT.includes(state)) return open ? 'writing' : scenario.state === 'cancelled' ? 'notOpen' : 'late'
  if (state === 'submitted') return open ? 'sealed' : 'waiting'
  if (state === 'selected') return 'selected'
  return state === 'opened' || state === 'shortlisted' ? 'opened' : 'notSelected'
}
