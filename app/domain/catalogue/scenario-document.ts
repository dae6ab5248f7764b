import type { Budget } from '../budget.ts'
import type { ProposalState } from '../proposal/lifecycle.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import { hasRole, type Viewer } from '../viewer.ts'
import type { CooperationMode, Criterion, District, Opening, Stage, Target } from '../vocabulary.ts'
import type { TagLabel } from './rows.ts'

/** A scenario as its page shows it. `code`, `list` and `openedAt` are null while it is only a preview. */
export interface ScenarioDocument {
  code: string | null
  title: string
  agencyName: string
  district: District | null
  stage: Stage | null
  tags: (TagLabel & { required: boolean })[]
  summary: string
  requirement: string
  openings: Opening[]
  targets: Target[]
  criteria: Criterion[]
  modes: CooperationMode[]
  budget: Budget
  durationMonths: number | null
  consortiumAllowed: boolean | null
  note: string
  /** By the clock. */
  state: ScenarioState
  submittedAt: Date | null
  openedAt: Date | null
  closesAt: Date | null
  closedReason: string | null
  list: { code: string; title: string; position: number | null } | null
  /** Null for readers to whom it is not shown. */
  contact: { name: string; phone: string } | null
}

/** Who looks at a scenario, as far as it decides what they can do about it. */
export type Onlooker =
  | { kind: 'visitor' }
  | { kind: 'other' }
  | {
      kind: 'company'
      companyId: string
      companyName: string
      verified: boolean
      mayWrite: boolean
      /** 0–100; null when the company has published nothing. */
      score: number | null
      interestAt: Date | null
      proposal: { id: string; state: ProposalState } | null
    }

/** The contact of a scenario is for members of verified companies, its own agency, curators and auditors. */
export function mayReadContact(viewer: Viewer, agencyId: string): boolean {
  if (!viewer) return false
  if (hasRole(viewer, 'curator') || hasRole(viewer, 'auditor')) return true
  return viewer.memberships.some(
    ({ kind, state, organisationId }) => (kind === 'company' && state === 'verified') || organisationId === agencyId,
  )
}
