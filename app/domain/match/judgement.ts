import type { MatchMove } from './lifecycle.ts'

/** What people made of a pair: what the index learns from, and what its suggestions are measured by. */
export const VERDICTS = ['accepted', 'declined', 'lost', 'landed'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a curator's deed says of a pair; one that is not here says nothing. */
export const VERDICT_OF: Readonly<Partial<Record<string, Verdict>>> = {
  land: 'landed',
  lose: 'lost',
} satisfies Partial<Record<MatchMove, Verdict>>
