import type { TagLabel } from '../catalogue/rows.ts'
import type { ForecastState } from './lifecycle.ts'

/** A forecast as everybody reads it, with what the reader may do about it. */
export interface ForecastRow {
  id: string
  state: ForecastState
  title: string
  summary: string
  agencyName: string
  tags: TagLabel[]
  expectedMonth: string
  closedReason: string
  /** Of the scenario that came of it, once it is public. */
  scenarioCode: string | null
  followed: boolean
  can: { write: boolean; begin: boolean }
}
