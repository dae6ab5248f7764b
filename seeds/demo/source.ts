import type { CooperationMode, District, Maturity, Opening, Stage, Target, Wish } from '#app/domain/vocabulary.ts'
import companies1 from './companies-1.json'
import companies2 from './companies-2.json'
import scenarios1 from './scenarios-1.json'
import scenarios2 from './scenarios-2.json'

/** A scenario as an office would hand it in. */
export interface SourceScenario {
  key: string
  agency: string
  title: string
  summary: string
  requirement: string | null
  district: District | null
  stage: Stage
  tags: string[]
  requiredTags: string[]
  openings: Opening[]
  modes: CooperationMode[]
  /** In units of 10,000 yuan, as people write it. */
  budget: string
  months: number | null
  targets: Target[]
  consortium: boolean | null
}

export interface SourceCapability {
  title: string
  text: string
  tags: string[]
  maturity: Maturity
  cases: string[]
  wishes: Wish[]
}

export interface SourceCompany {
  key: string
  name: string
  district: District | null
  founded: number
  staff: string
  intro: string
  qualifications: string[]
  capabilities: SourceCapability[]
}

// JSON has texts where the vocabulary has codes; `tests/seeds` checks every one of them.
export const SOURCE_SCENARIOS = [...scenarios1, ...scenarios2] as SourceScenario[]
export const SOURCE_COMPANIES = [...companies1, ...companies2] as SourceCompany[]
