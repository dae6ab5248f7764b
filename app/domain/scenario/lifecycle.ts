import type { Moves } from '../lifecycle.ts'

export const SCENARIO_STATES = [
  'draft',
  'inReview',
  'returned',
  'approved',
  'open',
  'closed',
  'evaluating',
  'noticed',
  'matched',
  'piloting',
  'accepted',
  'promoted',
  'cancelled',
  'failed',
] as const
export type ScenarioState = (typeof SCENARIO_STATES)[number]

export type ScenarioMove =
  | 'submit'
  | 'recall'
  | 'return'
  | 'approve'
  | 'open'
  | 'close'
  | 'reopen'
  | 'evaluate'
  | 'notice'
  | 'match'
  | 'pilot'
  | 'accept'
  | 'promote'
  | 'cancel'
  | 'restore'
  | 'fail'

/**
 * The life of a scenario. Matching straight from `closed` is the short way: no panel, no notice period. Only a draft that
 * was set aside as a double is restored, and only an outage of the site that fell on the deadline reopens.
 */
export const SCENARIO_MOVES: Moves<ScenarioState, ScenarioMove> = {
  draft: { submit: 'inReview', cancel: 'cancelled' },
  inReview: { recall: 'draft', return: 'returned', approve: 'approved', cancel: 'cancelled' },
  returned: { submit: 'inReview', cancel: 'cancelled' },
  approved: { return: 'returned', open: 'open', cancel: 'cancelled' },
  open: { close: 'closed', cancel: 'cancelled' },
  closed: { evaluate: 'evaluating', match: 'matched', cancel: 'cancelled', reopen: 'open' },
  evaluating: { notice: 'noticed', match: 'matched', cancel: 'cancelled' },
  noticed: { match: 'matched', cancel: 'cancelled' },
  matched: { pilot: 'piloting', fail: 'failed' },
  piloting: { accept: 'accepted', fail: 'failed' },
  accepted: { promote: 'promoted' },
  promoted: {},
  cancelled: { restore: 'draft' },
  failed: {},
}

/** States after the deadline of a published scenario; a cancelled one is in none of them. */
export const CLOSED_SCENARIO_STATES = [
  'closed',
  'evaluating',
  'noticed',
  'matched',
  'piloting',
  'accepted',
  'promoted',
  'failed',
] as const satisfies readonly ScenarioState[]

/** States that the public sees: everything from the moment a list with the scenario was published. */
export const PUBLIC_SCENARIO_STATES = ['open', ...CLOSED_SCENARIO_STATES] as const

/** Published: has a code and a page of its own (a cancelled one keeps its page when it was published). */
export function isPublished(scenario: { state: ScenarioState; openedAt: Date | null }): boolean {
  return scenario.openedAt !== null && scenario.state !== 'draft'
}

/**
 * The state as the clock has it: an open scenario whose deadline has come is closed, whether or not a job has
 * written that down yet. A deadline belongs to the time after: at `closesAt` itself it is too late.
 */
export function stateAt(scenario: { state: ScenarioState; closesAt: Date | null }, now: Date): ScenarioState {
  return scenario.state === 'open' && scenario.closesAt !== null && scenario.closesAt <= now ? 'closed' : scenario.state
}
