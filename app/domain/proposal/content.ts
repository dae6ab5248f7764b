import type { BidderAnswer } from './answers.ts'

/** What a proposal says, complete and valid. `priceYuan` is null when the price is left open. */
export interface ProposalContent {
  approach: string
  plan: string
  team: string
  references: string
  priceYuan: number | null
  contactName: string
  contactPhone: string
  /** Absent where the scenario asked nothing, and in proposals sent before scenarios could ask. */
  answers?: BidderAnswer[]
}
