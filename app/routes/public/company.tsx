import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { isDueAgain } from '#app/domain/verification/freshness.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { qrPathOf } from '#app/services/catalogue/qr-code.server.ts'
import { capabilityRow } from '#app/services/catalogue/rows.server.ts'
import { CompanyPage } from '#app/ui/company/company-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { attachmentsOf } from '#db/stores/attachments/attachments.ts'
import { isUnstaffed } from '#db/stores/scenarios/unstaffed-scenarios.ts'
import { settingOf } from '#db/stores/settings.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(data?.company.name ?? '', localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const locale = await localeOf(request)
  const catalogue = await catalogueOf(db)
  const found = catalogue.company(params.id ?? '')
  if (!found) throw new Refusal('not_found')
  const { capabilities, ...company } = found
  return {
    company,
    claimable: await isUnstaffed(db.read, company.id),
    verificationDue: isDueAgain(company.verifiedAt, await settingOf(db.read, 'company.reverifyMonths'), now),
    capabilities: capabilities.map((entry) => capabilityRow(entry, catalogue.tags, locale)),
    evidence: await attachmentsOf(
      db.read,
      'capability',
      capabilities.map(({ id }) => id),
      'evidence',
    ),
    qr: qrPathOf(`${new URL(request.url).origin}/companies/${company.id}`),
  }
}

export default function Company() {
  return <CompanyPage {...useLoaderData<typeof loader>()} />
}
