import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { matchingLink } from '#app/domain/match/view-query.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { supplyPreview } from '#app/services/standing/supply-preview.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { supplyText } from '#app/text/supply.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { SupplyPage } from '#app/ui/standing/supply-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const title = page?.preview.title || agencyText[locale].untitled
  return pageTitle(`${supplyText[locale].title} · ${title}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const preview = await supplyPreview(call, params.id ?? '', await localeOf(request))
  if ('publicCode' in preview) throw redirect(matchingLink({ scenario: preview.publicCode }), 303)
  return { preview }
}

export default function ScenarioSupply() {
  return <SupplyPage {...useLoaderData<typeof loader>()} />
}
