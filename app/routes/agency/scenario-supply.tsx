import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { matchingAddress, matchingQueryOf } from '#app/domain/match/view-query.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { supplyPreview } from '#app/services/standing/supply-preview.server.ts'
import { supplyText } from '#app/text/supply.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { SupplyPage } from '#app/ui/standing/supply-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const words = supplyText[localeIn(matches)]
  return pageTitle(`${words.title} · ${page?.preview.title || words.untitled}`, localeIn(matches))
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const preview = await supplyPreview(call, params.id ?? '', await localeOf(request))
  if ('publicCode' in preview)
    throw redirect(matchingAddress(matchingQueryOf(new URLSearchParams({ scenario: preview.publicCode }))), 303)
  return { preview }
}

export default function ScenarioSupply() {
  return <SupplyPage {...useLoaderData<typeof loader>()} />
}
