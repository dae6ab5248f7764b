import type { ScenarioState } from '../scenario/lifecycle.ts'
import type { Stage } from '../vocabulary.ts'
import type { Degree } from './degree.ts'
import type { Differences } from './differences.ts'

/** A scenario that says much the same as another one. */
export interface AlikeScenario {
  id: string
  /** Null while it is not published; then it is of the same agency. */
  code: string | null
  title: string
  agencyName: string
  state: ScenarioState
  stage: Stage | null
  degree: Degree
  differences: Differences
}

/** A capability that says much the same as another one. */
export interface AlikeCapability {
  id: string
  title: string
  companyId: string
  companyName: string
  state: 'draft' | 'published' | 'withdrawn'
  degree: Degree
  differences: Differences
}

/** Two scenarios of one list that are worded nearly the same, by their ids. */
export interface Twins {
  one: string
  other: string
}

/** The most alike ones shown. */
export const ALIKE_SHOWN = 5
