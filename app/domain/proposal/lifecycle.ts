import type { Moves } from '../lifecycle.ts'

export const PROPOSAL_STATES = [
  'draft',
  'submitted',
  'opened',
  'shortlisted',
  'selected',
  'notSelected',
  'disqualified',
  'withdrawn',
] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

export type ProposalMove = 'submit' | 'withdraw' | 'open' | 'shortlist' | 'select' | 'decline' | 'disqualify'

/** The life of a proposal. Submitting again before the deadline replaces what was submitted. */
export const PROPOSAL_MOVES: Moves<ProposalState, ProposalMove> = {
  draft: { submit: 'submitted' },
  submitted: { submit: 'submitted', withdraw: 'withdrawn', open: 'opened' },
  opened: { shortlist: 'shortlisted', select: 'selected', decline: 'notSelected', disqualify: 'disqualified' },
  shortlisted: { select: 'selected', decline: 'notSelected', disqualify: 'disqualified' },
  selected: {},
  notSelected: {},
  disqualified: {},
  withdrawn: { submit: 'submitted' },
}
