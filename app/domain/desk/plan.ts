import { stateAfter } from '../lifecycle.ts'
import { allowsIntroduction, introductionOf } from '../match/introduction.ts'
import { MATCH_MOVES, type MatchState } from '../match/lifecycle.ts'
import { ACTIVE_MATCH_STATES } from '../match/stalled.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { BatchDeed, BatchInput } from './deed.ts'

/** Why a pair of a batch stays as it is. */
export const OBSTACLES = [
  'gone',
  'forbidden',
  'changedMeanwhile',
  'wrongState',
  'nothingToDo',
  'standsAlready',
  'notSeeking',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** What a deed looks at in a pair. */
export interface PairNow {
  version: number
  state: MatchState
  ownerId: string | null
  nextStep: string
  nextStepOn: string | null
}

/** What becomes of a pair: the state it comes to, or why it stays as it is. */
export type Plan = { ok: true; toState: MatchState } | { ok: false; why: Obstacle }

/** States in which a pair still has somebody to look after it. */
const CARED_FOR = ['introduced', 'talking', 'agreed', 'landed'] as const satisfies readonly MatchState[]

/** States that a deed without a move of its own is open in; null for all. */
const OPEN_IN: Record<Exclude<BatchDeed, 'agree' | 'land' | 'lose'>, readonly MatchState[] | null> = {
  hand: CARED_FOR,
  nextStep: ACTIVE_MATCH_STATES,
  note: null,
}

/**
 * What a deed does to a pair. Pure: asked once for the preview, and again within the transaction that does it.
 * @param pair null when there is no such match any more
 * @param seen the version that the preview showed
 * @param allowed whether the person may move this pair
 */
export function planOf(given: BatchInput, pair: PairNow | null, seen: number | null, allowed: boolean): Plan {
  if (!pair) return { ok: false, why: 'gone' }
  if (!allowed) return { ok: false, why: 'forbidden' }
  if (seen !== pair.version) return { ok: false, why: 'changedMeanwhile' }
  const toState = stateLedTo(given.deed, pair.state)
  if (!toState) return { ok: false, why: 'wrongState' }
  return isSoAlready(given, pair) ? { ok: false, why: 'nothingToDo' } : { ok: true, toState }
}

function stateLedTo(deed: BatchDeed, state: MatchState): MatchState | null {
  if (deed === 'agree' || deed === 'land' || deed === 'lose') return stateAfter(MATCH_MOVES, state, deed)
  const open = OPEN_IN[deed]
  return !open || open.includes(state) ? state : null
}

function isSoAlready(given: BatchInput, pair: PairNow): boolean {
  if (given.deed === 'hand') return pair.ownerId === given.ownerId
  if (given.deed !== 'nextStep') return false
  return pair.nextStep === given.nextStep && pair.nextStepOn === given.nextStepOn
}

/**
 * What bringing a pair together does. Pure, as `planOf`.
 * @param match what there is between the two by now
 * @param seen the version that the preview showed, null when there was no match
 */
export function introductionPlan(
  match: { version: number; state: MatchState } | null,
  seen: number | null,
  scenario: ScenarioState,
): Plan {
  if (match && introductionOf(match, true) === 'stands') return { ok: false, why: 'standsAlready' }
  if (!match && seen !== null) return { ok: false, why: 'gone' }
  if (match && match.version !== seen) return { ok: false, why: 'changedMeanwhile' }
  return allowsIntroduction(scenario) ? { ok: true, toState: 'introduced' } : { ok: false, why: 'notSeeking' }
}

/** What becomes of a done pair when the batch is undone: it is restored, or kept because it changed since. */
export function undoOf(row: { versionAfter: number | null }, pair: { version: number } | null): 'restored' | 'kept' {
  return pair && row.versionAfter !== null && pair.version === row.versionAfter ? 'restored' : 'kept'
}
