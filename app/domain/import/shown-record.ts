import type { Budget } from '../budget.ts'
import type { CapabilityRecord } from '../listing/capability-record.ts'
import type { ScenarioRecord } from '../listing/scenario-record.ts'
import type { District, Maturity, Stage, Wish } from '../vocabulary.ts'

/** A record of either list as its preview shows it. */
export interface ShownRecord {
  title: string
  district: District | null
  tagIds: string[]
  freeTags: string[]
  terms:
    | { noun: 'scenario'; stage: Stage; budget: Budget; closesAt: Date | null }
    | { noun: 'capability'; maturity: Maturity | null; wishes: Wish[] }
}

/** What the preview shows of a scenario. */
export function shownScenario(record: ScenarioRecord): ShownRecord {
  const { title, district, tagIds, freeTags, stage, budget, closesAt } = record
  return { title, district, tagIds, freeTags, terms: { noun: 'scenario', stage, budget, closesAt } }
}

/** What the preview shows of a capability. */
export function shownCapability(record: CapabilityRecord): ShownRecord {
  const { title, district, tagIds, freeTags, maturity, wishes } = record
  return { title, district, tagIds, freeTags, terms: { noun: 'capability', maturity, wishes } }
}
