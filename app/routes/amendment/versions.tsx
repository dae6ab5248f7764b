import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { callOf } from '#app/http/call.server.ts'
import { comparedVersions } from '#app/services/amendment/public-amendments.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { VersionsPage } from '#app/ui/amendment/versions-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${amendmentText[locale].versions} · ${page?.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const numberIn = (name: string) => Number(asked.get(name)) || null
  return comparedVersions(await callOf(request), params.code ?? '', { from: numberIn('from'), to: numberIn('to') })
}

export default function Versions() {
  return <VersionsPage {...useLoaderData<typeof loader>()} />
}
