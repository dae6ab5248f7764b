import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refuseInput } from '#app/domain/account/verdict.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { settleVerification } from '#app/services/organisation/settle-verification.server.ts'
import { organisationText } from '#app/text/organisation.ts'
import { OrganisationPage } from '#app/ui/admin/organisation-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { historyOf } from '#db/stores/history.ts'
import { membersOf } from '#db/stores/organisations/members.ts'
import { organisationById, refusalReasonOf } from '#db/stores/organisations/organisations.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(data?.organisation.name ?? organisationText[localeIn(matches)].queueTitle, localeIn(matches))

export async function loader({ request, params: { organisationId = '' } }: LoaderFunctionArgs) {
  const { db, viewer } = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const organisation = await organisationById(db.read, organisationId)
  if (!organisation) throw new Refusal('not_found', 'organisation')
  const own = viewer.memberships.some((m) => m.organisationId === organisationId)
  const members = await membersOf(db.read, organisationId)
  return {
    organisation,
    owners: members.filter((m) => m.role === 'owner').map(({ name, email }) => ({ name, email })),
    earlier: await refusalReasonOf(db.read, organisationId),
    trail: await historyOf(db.read, 'organisation', organisationId),
    invites: may(viewer, 'member.inviteFirst', organisation) && (await isUnstaffed(db.read, organisationId)),
    settles: !own && may(viewer, 'organisation.verify', { state: organisation.state }),
  }
}

/** Refuses, with the reason that the members will read. */
export async function action({ request, params: { organisationId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const parsed = parseForm(await request.formData(), refuseInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { version, reason } = parsed.value
  await settleVerification(call, { organisationId, version }, { state: 'refused', reason })
  return redirect('/curator/organisations', { status: 303 })
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
