import type { Budget } from '../budget.ts'
import type { ProposalState } from '../proposal/lifecycle.ts'
import type { ScenarioState } from '../scenario/lifecycle.ts'
import { hasRole, type Viewer } from '../viewer.ts'
import type {
  BidderQuestion,
  ContactVisibility,
  CooperationMode,
  Criterion,
  District,
  Eligibility,
  Opening,
  Stage,
  Target,
} from '../vocabulary.ts'
import type { TagLabel } from './rows.ts'

/** A scenario as its page shows it. `code`, `list` and `openedAt` are null while it is only a preview. */
export interface ScenarioDocument {
  code: string | null
  title: string
  agencyName: string
  /** Names of the agencies that stand behind it too. */
  jointAgencies: string[]
  district: District | null
  stage: Stage | null
  tags: (TagLabel & { required: boolean })[]
  summary: string
  requirement: string
  openings: Opening[]
  eligibility: Eligibility[]
  bidderQuestions: BidderQuestion[]
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
  /** Whom the agency lets read the contact. */
  contactVisibility: ContactVisibility
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
      interest: { at: Date; note: string } | null
      proposal: { id: string; state: ProposalState } | null
    }

/** Whose a scenario's contact is, and whom it is for. */
export interface ContactOf {
  agencyIds: readonly string[]
  contactVisibility: ContactVisibility
}

/**
 * Its own and joint agencies, curators and auditors always read the contact of a scenario; members of verified
 * companies unless it is kept to the curators; everybody else only when it is public.
 */
export function mayReadContact(viewer: Viewer, { agencyIds, contactVisibility }: ContactOf): boolean {
  if (contactVisibility === 'public') return true
  if (!viewer) return false
  if (hasRole(viewer, 'curator') || hasRole(viewer, 'auditor')) return true
  const forCompanies = contactVisibility === 'companies'
  return viewer.memberships.some(
    ({ kind, state, organisationId }) =>
      agencyIds.includes(organisationId) || (forCompanies && kind === 'company' && state === 'verified'),
  )
}
