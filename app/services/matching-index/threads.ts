import type { Profile, Side, TagNode } from '#app/matching/model.ts'

/** What a thread is started for. */
export type ThreadTask =
  | { kind: 'build'; nodes: TagNode[]; learnedAt: Date; learns: boolean }
  | { kind: 'rank'; nodes: TagNode[]; index: Uint8Array; needs: Profile[]; top: number }

/** What a building thread is told: profiles, a few at a time, then null. */
export type Sheaf = (readonly [Side, Profile])[] | null

/** The best companies of a need, best first. */
export interface RankedNeed {
  id: string
  lines: { id: string; score: number }[]
}

/** What a ranking thread answers, a few needs at a time. */
export type RankedSome = RankedNeed[]
