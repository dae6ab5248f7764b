import type { MemberRole, Membership, OrganisationKind, OrganisationState, SignedIn } from '#app/domain/viewer.ts'

/** Somebody who is signed in, with nothing but what is given. */
export function signedIn(given: Partial<SignedIn> = {}): SignedIn {
  return { personId: 'person', name: '林一', email: 'lin@example.org', memberships: [], platformRoles: [], ...given }
}

/** A place in an organisation. */
export function memberOf(
  organisationId: string,
  kind: OrganisationKind,
  role: MemberRole,
  state: OrganisationState,
): Membership {
  return { organisationId, organisationName: organisationId, kind, role, state }
}
