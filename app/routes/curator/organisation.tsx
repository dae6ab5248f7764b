import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { notVerifiedInput } from '#app/domain/verification/verdict.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { canBeSettled, settleVerification } from '#app/services/organisation/settle-verification.server.ts'
import { organisationText } from '#app/text/organisation.ts'
import { OrganisationPage } from '#app/ui/admin/organisation-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { historyOf } from '#db/stores/history.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { lastAnswerTo, organisationById } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(data?.organisation.name ?? organisationText[localeIn(matches)].queueTitle, localeIn(matches))

export async function loader({ request, params: { organisationId = '' } }: LoaderFunctionArgs) {
  const call = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const { db, viewer, now } = call
  const organisation = await organisationById(db.read, organisationId)
  if (!organisation) throw new Refusal('not_found', 'organisation')
  const own = viewer.memberships.some((m) => m.organisationId === organisationId)
  const members = await membersOf(db.read, organisationId)
  return {
    organisation,
    owners: members.filter((m) => m.role === 'owner').map(({ name, email }) => ({ name, email })),
    earlier: await lastAnswerTo(db.read, organisationId),
    licence: organisation.kind === 'company' ? await filesOf(call, licenceOf(organisationId)) : null,
    trail: await historyOf(db.read, 'organisation', organisationId),
    invites: may(viewer, 'member.inviteFirst', organisation) && (await isUnstaffed(db.read, organisationId)),
    settles: !own && (await canBeSettled(db.read, viewer, organisation, now)),
  }
}

/** Refuses or asks for more, with the reason that the members will read. */
export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const parsed = parseForm(await request.formData(), notVerifiedInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { version, verdict, ground, reason } = parsed.value
  await settleVerification(call, { organisationId, version }, { kind: verdict, ground, reason })
  return redirect('/curator/organisations', { status: 303 })
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

function licenceOf(id: string) {
  return { noun: 'company', id, field: 'licence' } as const
}
