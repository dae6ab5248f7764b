import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { Band } from '#app/domain/standing/band.ts'
import type { TriedChange } from '#app/domain/standing/company-change.ts'
import type { Explanation } from '#app/matching/evidence.ts'
import type { TagNames } from '../matching/evidence-words.ts'

/** Where the company stands for one need, with its reasons. */
export interface ShownStanding {
  row: ScenarioRow
  score: number
  band: Band
  among: number
  explanation: Explanation
  tagNames: TagNames
  metBy: { id: string; title: string } | null
  changes: TriedChange[]
}
