import type { Moves } from '../lifecycle.ts'

/** What an amendment is about: what the scenario says, or its deadline alone. */
export const AMENDMENT_KINDS = ['change', 'extension', 'earlyClose', 'outage'] as const
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

/** States in which its agency writes it. */
export const WRITABLE_STATES = ['draft', 'returned'] as const satisfies readonly AmendmentState[]
