import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { firstInvitationInput } from '#app/domain/account/invitation.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { inviteFirstMember } from '#app/services/organisation/invite-member.server.ts'
import { organisationText } from '#app/text/organisation.ts'
import { FirstInvitationPage } from '#app/ui/admin/first-invitation-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { organisationById } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(organisationText[localeIn(matches)].inviteFirst, localeIn(matches))

export async function loader({ request, params: { organisationId = '' } }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'member.inviteFirst', { state: 'verified' })
  const organisation = await organisationById(db.read, organisationId)
  const open = organisation?.state === 'verified' && (await isUnstaffed(db.read, organisationId))
  if (!organisation || !open) throw new Refusal('not_found', organisationId)
  return { id: organisation.id, name: organisation.name }
}

/** Makes the invitation and answers with its link: the one time that it can be seen. */
export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'member.inviteFirst', { state: 'verified' })
  const parsed = parseForm(await request.formData(), firstInvitationInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { token, email } = await inviteFirstMember(call, organisationId, parsed.value.email)
  const link = new URL(`/invitations/${token}`, request.url).href
  return data({ values: {}, errors: {}, invited: { email, link } })
}

export default function FirstInvitation() {
  return <FirstInvitationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
