import type { Budget } from '../budget.ts'
import type { CooperationMode, District, Opening, Stage, Target } from '../vocabulary.ts'

/** One scenario as it stood when its list was published; never changed afterwards. */
export interface FrozenScenario {
  code: string
  title: string
  agencyName: string
  district: District | null
  stage: Stage
  /** Tag names at the time of publication. */
  tags: string[]
  summary: string
  requirement: string
  openings: Opening[]
  modes: CooperationMode[]
  targets: Target[]
  budget: Budget
  durationMonths: number | null
  consortiumAllowed: boolean | null
  /** ISO 8601 in UTC. */
  closesAt: string
}
