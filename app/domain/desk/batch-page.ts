import type { MatchState } from '../match/lifecycle.ts'
import type { BatchDetail } from './deed.ts'
import type { Obstacle } from './plan.ts'

/** How far a batch is: to be looked at, interrupted half way, done, or undone. */
export type BatchPhase = 'planned' | 'begun' | 'done' | 'undone'

/** A pair of a batch, and what will become or became of it. */
export type BatchLine = {
  position: number
  matchId: string | null
  scenarioCode: string | null
  scenarioTitle: string
  agencyName: string
  companyName: string
  /** As it stands now; null for a pair that is not yet brought together. */
  now: { state: MatchState; ownerName: string | null; nextStep: string; nextStepOn: string | null } | null
} & (
  | { how: 'will'; toState: MatchState }
  | { how: 'cannot' | 'refused'; why: Obstacle }
  | { how: 'done' | 'restored' | 'kept' }
)

/** A batch as its page shows it. */
export interface BatchPage {
  id: string
  detail: BatchDetail
  /** Whom the pairs are handed to. */
  ownerName: string | null
  phase: BatchPhase
  lines: BatchLine[]
}
