import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/permission.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { pageOf } from '#app/http/paging.server.ts'
import { companyStanding } from '#app/services/standing/company-standing.server.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { StandingPage } from '#app/ui/standing/standing-page.tsx'
import { publishedFactsOf } from '#db/stores/capabilities/own-capabilities.ts'

const PAGE = 8

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(companyDeskText[localeIn(matches)].links.standing, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'company')
  const companyId = call.membership.organisationId
  const { page } = pageOf(request, PAGE)
  const standing = await companyStanding(call, { companyId, locale: await localeOf(request), page, size: PAGE })
  const { capabilities } = await publishedFactsOf(call.db.read, companyId)
  return {
    companyId,
    standing,
    now: call.now,
    hasCapability: capabilities > 0,
    mayWrite: may(call.viewer, 'company.write', { companyId }),
  }
}

export default function Standing() {
  return <StandingPage {...useLoaderData<typeof loader>()} />
}
