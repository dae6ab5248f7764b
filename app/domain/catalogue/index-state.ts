/** Why the index was built at the last start instead of read from its snapshot. */
export const UNUSABLE = ['off', 'missing', 'broken', 'foreign', 'outgrown'] as const
export type Unusable = (typeof UNUSABLE)[number]

/** A word that several people entered as a tag though the taxonomy has none, with how many use it. */
export interface CandidateTag {
  word: string
  scenarios: number
  companies: number
}

/** How the matching index of a node stands. */
export interface IndexState {
  profiles: { needs: number; offers: number }
  capabilities: number
  terms: number
  tags: number
  blocks: number
  /** Places of the blocks in which nothing lives any more. */
  dead: number
  bytes: number
  candidates: CandidateTag[]
  /** When it learned, from how many profiles, and how many have changed since. */
  learned: { at: Date; from: number; changed: number }
  rebuilding: boolean
  failedAt: Date | null
  start: { at: Date; tookMs: number; why: Unusable | null }
  snapshot: { at: Date; bytes: number } | null
  keepsSnapshots: boolean
  /** When a change was last taken in. */
  refreshedAt: Date
  /** How far the newest announced change is ahead of what was taken in. */
  lagMs: number
}
