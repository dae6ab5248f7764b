import type { Moves } from '../lifecycle.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'

/** What an amendment is about: what the scenario says, its deadline alone, or a slip put right after the deadline. */
export const AMENDMENT_KINDS = ['change', 'extension', 'earlyClose', 'outage', 'correction'] as const
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number]

export const AMENDMENT_STATES = ['draft', 'inReview', 'returned', 'published', 'discarded'] as const
export type AmendmentState = (typeof AMENDMENT_STATES)[number]

export type AmendmentMove = 'submit' | 'recall' | 'return' | 'publish' | 'discard'

/** The life of an amendment. A published one stays: what it did is undone by another one. */
export const AMENDMENT_MOVES: Moves<AmendmentState, AmendmentMove> = {
  draft: { submit: 'inReview', discard: 'discarded' },
  inReview: { recall: 'draft', return: 'returned', publish: 'published', discard: 'discarded' },
  returned: { submit: 'inReview', discard: 'discarded' },
  published: {},
  discarded: {},
}

/** States in which an amendment is still to be published: a scenario has at most one such at a time. */
export const PENDING_STATES = ['draft', 'inReview', 'returned'] as const satisfies readonly AmendmentState[]

/** States of a scenario in which amendments of it are published: those after the deadline change nothing of substance. */
export const AMENDABLE_STATES = ['open', 'closed', 'evaluating'] as const satisfies readonly ScenarioState[]

/** States in which its agency writes it. */
export const WRITABLE_STATES = ['draft', 'returned'] as const satisfies readonly AmendmentState[]
