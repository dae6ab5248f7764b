import type { MemberRole, OrganisationKind, OrganisationState, PlatformRole } from '../viewer.ts'
import type { District } from '../vocabulary.ts'

/** Somebody of an organisation, as its members see them. */
export interface Member {
  personId: string
  name: string
  email: string
  role: MemberRole
  disabledAt: Date | null
  createdAt: Date
}

/** An invitation that nobody has accepted; its link cannot be read from it. */
export interface StandingInvitation {
  id: string
  email: string
  role: MemberRole
  expiresAt: Date
  invitedBy: string
}

/** An organisation as it was registered and verified. `version` is the one that a verdict is about. */
export interface RegisteredOrganisation {
  id: string
  kind: OrganisationKind
  name: string
  state: OrganisationState
  district: District | null
  creditCode: string | null
  intro: string
  verifiedAt: Date | null
  /** When a verified one asked to be looked at again. */
  reverifyAskedAt: Date | null
  version: number
  createdAt: Date
}

/** An account in the administrator's list. */
export interface ListedPerson {
  id: string
  name: string
  email: string
  disabledAt: Date | null
  createdAt: Date
  roles: PlatformRole[]
}

/** A person of the demo cast with one organisation and one platform role. */
export interface CastMember {
  id: string
  name: string
  organisation: string | null
  kind: OrganisationKind | null
  memberRole: MemberRole | null
  platformRole: PlatformRole | null
}
