/** What people made of a pair: what the index learns from, and what its suggestions are measured by. */
export const VERDICTS = ['accepted', 'declined', 'lost', 'landed'] as const
export type Verdict = (typeof VERDICTS)[number]
