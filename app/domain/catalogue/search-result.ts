import type { District } from '../vocabulary.ts'
import type { ScenarioRow, TagLabel } from './rows.ts'

/** A tag that a search text means, with what stands under it. */
export interface TagHit extends TagLabel {
  scenarios: number
  capabilities: number
}

/** A company with those of its capabilities that were found, best first. */
export interface CompanyHit {
  id: string
  name: string
  district: District | null
  verified: boolean
  capabilities: { id: string; title: string }[]
}

/** What a search over everything found: the first of each kind, and how many there are. */
export interface SearchResult {
  tags: TagHit[]
  scenarios: { rows: ScenarioRow[]; total: number }
  companies: { rows: CompanyHit[]; total: number; capabilities: number }
}
