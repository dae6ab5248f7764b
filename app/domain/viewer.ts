export const MEMBER_ROLES = ['owner', 'editor', 'viewer'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

export const PLATFORM_ROLES = ['curator', 'evaluator', 'administrator', 'auditor'] as const
export type PlatformRole = (typeof PLATFORM_ROLES)[number]

export const ORGANISATION_KINDS = ['agency', 'company'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const ORGANISATION_STATES = ['awaiting', 'incomplete', 'verified', 'refused'] as const
export type OrganisationState = (typeof ORGANISATION_STATES)[number]

export interface Membership {
  organisationId: string
  organisationName: string
  kind: OrganisationKind
  role: MemberRole
  state: OrganisationState
}

/** Who is asking: a signed-in person with everything they belong to, or null for a visitor. */
export type Viewer = {
  personId: string
  name: string
  email: string
  memberships: Membership[]
  platformRoles: PlatformRole[]
} | null

/** A viewer who is known to be signed in. */
export type SignedIn = NonNullable<Viewer>

/** The memberships of one kind, in the order in which the person joined. */
export function membershipsOf(viewer: Viewer, kind: OrganisationKind): Membership[] {
  return viewer?.memberships.filter((m) => m.kind === kind) ?? []
}

export function hasRole(viewer: Viewer, role: PlatformRole): boolean {
  return viewer?.platformRoles.includes(role) ?? false
}
