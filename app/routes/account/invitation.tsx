import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invitedPersonInput } from '#app/domain/account/new-person.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callOf } from '#app/http/call.server.ts'
import { deskCookie } from '#app/http/cookies.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openSession } from '#app/http/session.server.ts'
import { invitationBehind } from '#app/services/organisation/accept-invitation.server.ts'
import { joinByInvitation } from '#app/services/organisation/join-by-invitation.server.ts'
import { signUpText } from '#app/text/sign-up.ts'
import { GoneInvitation, InvitationPage } from '#app/ui/account/invitation-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { accountByEmail } from '#db/stores/people.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const words = signUpText[localeIn(matches)]
  const found = data?.invitation
  return pageTitle(found ? words.invitationTitle(found.organisationName) : words.goneTitle, localeIn(matches))
}

export async function loader({ request, params: { token = '' } }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const found = await invitationBehind(call, token)
  if (!found) return { invitation: null, token, viewerEmail: null, hasAccount: false }
  const { organisationName, kind, role, email, invitedBy, expiresAt } = found
  const hasAccount = (await accountByEmail(call.db.read, email)) !== null
  const invitation = { organisationName, kind, role, email, invitedBy, expiresAt }
  return { invitation, token, viewerEmail: call.viewer?.email ?? null, hasAccount }
}

/** A new person gives name and password, and is in. */
export async function action({ request, params: { token = '' } }: ActionFunctionArgs) {
  const call = await callOf(request)
  const found = await invitationBehind(call, token)
  if (!found) throw new Refusal('not_found', 'invitation')
  const parsed = parseForm(await request.formData(), invitedPersonInput(found.email))
  const { password: _, ...typed } = parsed.values
  if (!parsed.ok) return invalid(typed, parsed.errors)
  const { personId, invitation } = await joinByInvitation(call, token, parsed.value)
  const headers = new Headers([
    ['Set-Cookie', await openSession(call.db, request, { personId, password: parsed.value.password })],
    ['Set-Cookie', await deskCookie.serialize(invitation.organisationId)],
  ])
  return redirect(`/${invitation.kind}`, { status: 303, headers })
}

export default function Invitation() {
  const { invitation, ...rest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return invitation ? <InvitationPage invitation={invitation} answer={answer} {...rest} /> : <GoneInvitation />
}
