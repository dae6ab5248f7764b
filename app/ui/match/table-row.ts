import type { Answer, MatchOrigin, MatchState } from '#app/domain/match/lifecycle.ts'

/** A match in the curator's table. */
export interface MatchTableRow {
  id: string
  state: MatchState
  origin: MatchOrigin
  agencyAnswer: Answer
  companyAnswer: Answer
  score: number | null
  updatedAt: Date
  scenarioTitle: string
  companyName: string
  agencyName: string
  ownerName: string | null
}

/** Interest that waits for an introduction. */
export interface InterestRow {
  id: string
  note: string
  createdAt: Date
  scenarioCode: string | null
  scenarioTitle: string
  companyId: string
  companyName: string
}
