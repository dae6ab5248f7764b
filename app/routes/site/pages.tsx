import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONTENT_PAGES } from '#app/domain/site/content-page.ts'
import { callFor } from '#app/http/call.server.ts'
import { siteText } from '#app/text/site.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { ContentPages } from '#app/ui/site/content-pages.tsx'
import { pageVersions } from '#db/stores/site/page-versions.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(siteText[localeIn(matches)].pages, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'site.edit')
  const rows = await Promise.all(
    CONTENT_PAGES.map(async (page) => ({ page, last: (await pageVersions(db.read, page, 1))[0] ?? null })),
  )
  return { rows }
}

export default function Pages() {
  return <ContentPages {...useLoaderData<typeof loader>()} />
}
