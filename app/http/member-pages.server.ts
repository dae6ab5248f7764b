import { data } from '@remix-run/node'
import { invitationInput, shownFrom } from '#app/domain/account/invitation.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Membership, OrganisationKind, SignedIn } from '#app/domain/viewer.ts'
import { inviteMember } from '#app/services/organisation/invite-member.server.ts'
import { mayManage } from '#app/services/organisation/may-manage.server.ts'
import { standingInvitations } from '#db/stores/organisations/invitations.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { deskCallOf } from './call.server.ts'
import { invalid, parseForm } from './forms.server.ts'

/** What the members page of a desk shows; invitations only to those who may make them. */
export async function memberPage(request: Request, kind: OrganisationKind) {
  const { db, viewer, membership, now } = await deskCallOf(request, kind)
  const on = resourceOf(membership)
  if (!may(viewer, 'member.read', on)) throw new Refusal('forbidden', 'member.read')
  const manages = may(viewer, 'member.invite', on)
  const { organisationId, organisationName } = membership
  return {
    kind,
    organisationId,
    organisationName,
    viewerId: viewer.personId,
    manages,
    members: await membersOf(db.read, organisationId),
    invitations: manages ? await standingInvitations(db.read, organisationId, shownFrom(now)) : [],
    now,
  }
}

/** Makes an invitation and answers with its link: the one time that it can be seen. */
export async function invitationFrom(request: Request, kind: OrganisationKind) {
  const call = await deskCallOf(request, kind)
  mayManage(call.viewer, call.membership.organisationId)
  const parsed = parseForm(await request.formData(), invitationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const answer = await inviteMember(call, call.membership.organisationId, parsed.value)
  if ('errors' in answer) return invalid(parsed.values, answer.errors)
  const link = new URL(`/invitations/${answer.token}`, request.url).href
  return data({ values: {}, errors: {}, invited: { email: answer.email, link } })
}

/** The members page of an organisation that the viewer belongs to. */
export function membersPathOf(viewer: SignedIn, organisationId: string): string {
  const kind = viewer.memberships.find((m) => m.organisationId === organisationId)?.kind ?? 'agency'
  return `/${kind}/members`
}

function resourceOf({ kind, organisationId }: Membership) {
  return kind === 'agency' ? { agencyId: organisationId } : { companyId: organisationId }
}
