import type { Moves } from '../lifecycle.ts'

/** A stored match; a suggestion is computed and has no row. */
export const MATCH_STATES = ['introduced', 'talking', 'agreed', 'landed', 'declined', 'lost'] as const
export type MatchState = (typeof MATCH_STATES)[number]

/** A state of a pair that is over without having come to anything. */
export type EndedState = Extract<MatchState, 'declined' | 'lost'>

export type MatchMove = 'talk' | 'decline' | 'agree' | 'land' | 'lose' | 'introduce'

/** The pipeline of a pair. `talk` happens by itself when both sides have accepted. */
export const MATCH_MOVES: Moves<MatchState, MatchMove> = {
  introduced: { talk: 'talking', decline: 'declined', lose: 'lost' },
  talking: { agree: 'agreed', decline: 'declined', lose: 'lost' },
  agreed: { land: 'landed', lose: 'lost' },
  landed: {},
  declined: { introduce: 'introduced' },
  lost: { introduce: 'introduced' },
}

export const SIDES = ['agency', 'company'] as const
export type Side = (typeof SIDES)[number]

export const ANSWERS = ['pending', 'accepted', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

/** Who or what brought the pair together. */
export const MATCH_ORIGINS = ['curator', 'agency', 'company', 'proposal'] as const
export type MatchOrigin = (typeof MATCH_ORIGINS)[number]

/** Reasons that a side picks from when it says no, and that a curator picks from when a pair is lost. */
export const DECLINE_REASONS = ['noFit', 'immature', 'noCapacity', 'terms', 'timing', 'alreadySolved', 'other'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** The state after one side has answered an introduction. */
export function stateAfterAnswers(agency: Answer, company: Answer): MatchState {
  if (agency === 'declined' || company === 'declined') return 'declined'
  return agency === 'accepted' && company === 'accepted' ? 'talking' : 'introduced'
}

/** Whether a pair is over without having come to anything. */
export function hasEnded<Match extends { state: MatchState }>(match: Match): match is Match & { state: EndedState } {
  return match.state === 'declined' || match.state === 'lost'
}
