import type { Budget } from '../budget.ts'
import type { BidderQuestion, CooperationMode, District, Eligibility, Opening, Stage, Target } from '../vocabulary.ts'

/** One scenario as it stood when its list was published; never changed afterwards. */
export interface FrozenScenario {
  code: string
  title: string
  agencyName: string
  /** Lists published before scenarios had them lack this and the other optional fields. */
  jointAgencies?: string[]
  district: District | null
  stage: Stage
  /** Tag names at the time of publication. */
  tags: string[]
  summary: string
  requirement: string
  openings: Opening[]
  modes: CooperationMode[]
  eligibility?: Eligibility[]
  bidderQuestions?: BidderQuestion[]
  targets: Target[]
  budget: Budget
  durationMonths: number | null
  consortiumAllowed: boolean | null
  /** Only when everybody may read it. */
  contact?: { name: string; phone: string }
  /** ISO 8601 in UTC. */
  closesAt: string
}
