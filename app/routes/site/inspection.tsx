import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callFor } from '#app/http/call.server.ts'
import { inspection } from '#app/services/site/inspection.server.ts'
import { siteText } from '#app/text/site.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { InspectionPage } from '#app/ui/site/inspection-page.tsx'

export const meta: MetaFunction = ({ matches }) => pageTitle(siteText[localeIn(matches)].inspection, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return inspection(await callFor(request, 'site.inspect'))
}

export default function Inspection() {
  return <InspectionPage {...useLoaderData<typeof loader>()} />
}
