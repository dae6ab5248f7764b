import type { Opening } from '../vocabulary.ts'
import type { BidderAnswer } from './answers.ts'
import type { Citation } from './citations.ts'
import type { Milestone } from './milestones.ts'
import type { WantedResource } from './resources.ts'
import type { TargetAnswer } from './target-answers.ts'

/** What a proposal says besides its price. Whatever is optional is absent where nothing was said, and in old ones. */
export interface MainContent {
  approach: string
  plan: string
  team: string
  references: string
  contactName: string
  contactPhone: string
  /** Absent where the scenario asked nothing, and in proposals sent before scenarios could ask. */
  answers?: BidderAnswer[]
  /** Absent where the scenario has no targets, and in proposals sent before they were answered one by one. */
  targets?: TargetAnswer[]
  milestones?: Milestone[]
  cited?: Citation[]
  /** What is wanted of what the scenario opens. */
  openings?: Opening[]
  /** What is wanted besides. */
  resources?: WantedResource[]
}

/** The price and what belongs to it: may be sealed in an envelope of its own. */
export interface PriceContent {
  /** Null when the price is left open. */
  priceYuan: number | null
  priceNote?: string
  /** For how many days from the deadline the offer binds. */
  validDays?: number
}

/** What a proposal says, complete and valid. */
export interface ProposalContent extends MainContent, PriceContent {
  /** The price is still in its own envelope: nothing above says anything of it. Never part of what is sent. */
  priceSealed?: true
}

/** A proposal as the contents of its two envelopes. */
export function splitContent(content: ProposalContent): { main: MainContent; price: PriceContent } {
  const { priceYuan, priceNote, validDays, priceSealed: _, ...main } = content
  return {
    main,
    price: { priceYuan, ...(priceNote !== undefined && { priceNote }), ...(validDays !== undefined && { validDays }) },
  }
}

/** A proposal put together from its envelopes; null for the price while that one is closed. */
export function joinContent(main: MainContent, price: PriceContent | null): ProposalContent {
  return price ? { ...main, ...price } : { ...main, priceYuan: null, priceSealed: true }
}
