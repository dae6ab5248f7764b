/** The envelopes of a proposal. Each has keys of its own, so that the price can be opened later than the rest. */
export const SEALED_PARTS = ['content', 'price'] as const
export type SealedPart = (typeof SEALED_PARTS)[number]

/** What a proposal has keys for: its two envelopes, and what is still being typed. */
export const KEY_PARTS = ['draft', ...SEALED_PARTS] as const
export type KeyPart = (typeof KEY_PARTS)[number]

/** The envelopes of one sending, as they are stored. */
export type SealedContent = Record<SealedPart, string>
