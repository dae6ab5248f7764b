import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invitationFrom, memberPage } from '#app/http/member-pages.server.ts'
import { organisationText } from '#app/text/organisation.ts'
import { MembersPage } from '#app/ui/account/members/members-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(organisationText[localeIn(matches)].members, localeIn(matches))

export const loader = ({ request }: LoaderFunctionArgs) => memberPage(request, 'company')

export const action = ({ request }: ActionFunctionArgs) => invitationFrom(request, 'company')

export default function CompanyMembers() {
  return <MembersPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
