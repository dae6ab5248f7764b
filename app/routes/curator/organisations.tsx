import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { organisationText } from '#app/text/organisation.ts'
import { OrganisationsPage } from '#app/ui/admin/organisations-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { countWaitingClaims } from '#db/stores/claims/claims.ts'
import {
  countOrganisationsMatching,
  organisationsIn,
  organisationsMatching,
  reverificationsAsked,
} from '#db/stores/organisations/organisations.ts'

const PAGE = 50
const QUEUE = 200

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(organisationText[localeIn(matches)].queueTitle, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'organisation.verify', { state: 'awaiting' })
  const { text, page, offset } = pageOf(request, PAGE)
  const count = await countOrganisationsMatching(db.read, text)
  return {
    awaiting: await organisationsIn(db.read, 'awaiting', QUEUE),
    claims: await countWaitingClaims(db.read),
    again: await reverificationsAsked(db.read, QUEUE),
    found: await organisationsMatching(db.read, { text, limit: PAGE, offset }),
    count,
    text,
    page,
    pages: Math.ceil(count / PAGE),
  }
}

export default function Organisations() {
  return <OrganisationsPage {...useLoaderData<typeof loader>()} />
}
