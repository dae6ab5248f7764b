import type { MatchState } from '#app/domain/match/lifecycle.ts'
import type { DueRow } from '#app/domain/match/reminder.ts'
import type { OrganisationKind } from '#app/domain/viewer.ts'
import type { DueScenario } from '../question/due-scenarios-section.tsx'

interface Some<Row> {
  count: number
  rows: Row[]
}

/** A scenario that waits for a review or for a list. */
export interface WaitingRow {
  id: string
  title: string
  agencyName: string
  submittedAt: Date | null
  approvedAt: Date | null
  closesAt: Date | null
  createdById: string | null
}

/** What stands on the curator's desk: of each kind how much, and the first rows. */
export interface CuratorDeskRows {
  review: Some<WaitingRow & { own: boolean }>
  unlisted: Some<WaitingRow>
  /** Drafts that only a curator can hand in. */
  handingIn: Some<{ id: string; title: string; agencyName: string }>
  /** Changes of published scenarios that wait for a second pair of eyes. */
  amendments: Some<{ id: string; title: string; agencyName: string; submittedAt: Date | null; closesAt: Date | null }>
  claims: Some<{ id: string; companyId: string; companyName: string; personName: string; createdAt: Date }>
  drafts: Some<{
    id: string
    code: string
    title: string
    scenarios: number
    publishesAt: Date | null
    scheduleFailure: object | null
  }>
  awaiting: Some<{ id: string; kind: OrganisationKind; name: string; createdAt: Date }>
  /** Where agencies owe answers. */
  questions: Some<DueScenario>
  due: Some<DueRow>
  stalled: Some<{
    id: string
    state: MatchState
    updatedAt: Date
    scenarioTitle: string
    companyName: string
    ownerName: string | null
  }> & { days: number }
  closing: Some<{ id: string; code: string | null; title: string; agencyName: string; closesAt: Date | null }>
}
