import type { Budget } from '../budget.ts'
import type { WrittenOpening } from '../loose/openings.ts'
import type { CooperationMode, District, Stage } from '../vocabulary.ts'

/** One row of a scenario list, ready to be saved as a draft. */
export interface ScenarioRecord {
  title: string
  agencyName: string
  /** null: the whole city, or not given. */
  district: District | null
  /** The words as written; `tagIds` and `freeTags` are what became of them. */
  tagWords: string[]
  tagIds: string[]
  freeTags: string[]
  /** 场景简介; empty when the list has only a requirement, and the other way round. */
  summary: string
  /** 技术需求 */
  requirement: string
  openings: WrittenOpening[]
  modes: CooperationMode[]
  budget: Budget
  stage: Stage
  durationMonths: number | null
  /** The instant proposals are no longer accepted. */
  closesAt: Date | null
  contactName: string | null
  contactPhone: string | null
  note: string
  /** 附件: the names of files that came with the list. */
  fileNames: string[]
  /** null: the list does not say. */
  consortiumAllowed: boolean | null
}

/** The cells of a row as read; stage is null until given. `code` names the scenario that the row is to change. */
export type ScenarioValues = Omit<ScenarioRecord, 'tagIds' | 'freeTags' | 'stage'> & {
  code: string | null
  stage: Stage | null
}
