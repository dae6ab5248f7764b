import type { Budget } from '../budget.ts'
import type { CapabilityCase } from '../capability/case.ts'
import type { CapabilityRight } from '../capability/right.ts'
import type { HeldQualification } from '../company/qualification.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import type {
  BidderQuestion,
  CooperationMode,
  District,
  Eligibility,
  Maturity,
  Opening,
  Stage,
  Wish,
} from '../vocabulary.ts'

/** One published scenario as the catalogue holds it. The state is the stored one: ask `stateAt`. */
export interface ScenarioEntry {
  id: string
  code: string
  title: string
  agencyId: string
  agencyName: string
  /** Names of the agencies that stand behind it too. */
  jointAgencies: string[]
  district: District | null
  stage: Stage | null
  /** Entered tags in their order, by the id that stands for them today. */
  tagIds: string[]
  requiredTagIds: string[]
  /** Every tag the scenario stands under: its own and all above them. */
  under: string[]
  freeTags: string[]
  summary: string
  requirement: string
  openings: Opening[]
  eligibility: Eligibility[]
  bidderQuestions: BidderQuestion[]
  modes: CooperationMode[]
  budget: Budget
  durationMonths: number | null
  consortiumAllowed: boolean | null
  /** Null unless everybody may read it. */
  contact: { name: string; phone: string } | null
  state: ScenarioState
  openedAt: Date
  closesAt: Date | null
  listId: string | null
}

/** One published capability. */
export interface CapabilityEntry {
  id: string
  title: string
  text: string
  tagIds: string[]
  under: string[]
  freeTags: string[]
  maturity: Maturity | null
  wishes: Wish[]
  cases: CapabilityCase[]
  rights: CapabilityRight[]
  publishedAt: Date
  companyId: string
  companyName: string
  district: District | null
  verified: boolean
}

/** A company that has published at least one capability, with all it has published, newest first. */
export interface CompanyEntry {
  id: string
  name: string
  district: District | null
  intro: string
  foundedYear: number | null
  staff: string | null
  qualifications: HeldQualification[]
  /** How many more projects it can take on now; null when it did not say. */
  capacity: number | null
  verifiedAt: Date | null
  capabilities: CapabilityEntry[]
}

/** A published list without its frozen rows. */
export interface ListEntry {
  id: string
  code: string
  year: number
  batch: number
  title: string
  intro: string
  publishedAt: Date
  /** Scenarios in the frozen snapshot. */
  scenarios: number
}
