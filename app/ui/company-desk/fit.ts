import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { EndedPair } from '#app/domain/match/view.ts'
import type { ProposalState } from '#app/domain/proposal/lifecycle.ts'
import type { Explanation } from '#app/matching/evidence.ts'

/** An open scenario with why it fits, as the pages get it. */
export interface Fit {
  row: ScenarioRow
  score: number
  /** Scenarios with nearly the same content, which have no row of their own. */
  alike: { code: string; title: string }[]
  explanation: Explanation
  tagNames: Record<string, string>
  interested: boolean
  ended: EndedPair | null
  proposal: { id: string; state: ProposalState } | null
}
