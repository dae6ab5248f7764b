import type { ScenarioState } from '../scenario/lifecycle.ts'
import { type Answer, hasEnded, type MatchState, type Side } from './lifecycle.ts'

/** States in which a scenario still seeks somebody to do the work: the demand of the matching view. */
export const SEEKING_STATES = ['open', 'closed', 'evaluating', 'noticed'] as const satisfies readonly ScenarioState[]

/** States in which a pair may be brought together; after the first match others may follow, after a failure none. */
const INTRODUCTION_STATES = [
  ...SEEKING_STATES,
  'matched',
  'piloting',
  'accepted',
  'promoted',
] as const satisfies readonly ScenarioState[]

/** Whether a scenario still seeks somebody to do the work. */
export function isSeeking(state: ScenarioState): boolean {
  return (SEEKING_STATES as readonly ScenarioState[]).includes(state)
}

/** Whether a company may be introduced to a scenario in this state. */
export function allowsIntroduction(state: ScenarioState): boolean {
  return (INTRODUCTION_STATES as readonly ScenarioState[]).includes(state)
}

/** What an introduction does to a pair: a new match, an ended one anew, or nothing because it stands already. */
export type Introduction = 'begin' | 'again' | 'stands'

/**
 * What introducing a pair would do.
 * @param again whether it is meant to bring an ended match back; a repeated click on a first introduction is not
 */
export function introductionOf(match: { state: MatchState } | null, again: boolean): Introduction {
  if (!match) return 'begin'
  return again && hasEnded(match) ? 'again' : 'stands'
}

/** What the own word of one side, an agency's invitation or a company's interest, does to a pair. */
export type OwnWord = 'begin' | 'again' | 'accept' | 'stands'

/**
 * What a side's own word does: it begins a pair, answers an introduction that waits for this side, or brings back a
 * pair that ended. Whom the other side declined may not be asked over and over: then something must have changed.
 * @param changed whether something has changed since the pair ended that counts (`maySuggestAgain`)
 */
export function ownWordOf(
  side: Side,
  match: { state: MatchState; agencyAnswer: Answer; companyAnswer: Answer } | null,
  changed: boolean,
): OwnWord {
  if (!match) return 'begin'
  const own = side === 'agency' ? match.agencyAnswer : match.companyAnswer
  if (match.state === 'introduced') return own === 'pending' ? 'accept' : 'stands'
  if (match.state === 'declined') return own === 'declined' || changed ? 'again' : 'stands'
  return match.state === 'lost' && changed ? 'again' : 'stands'
}
