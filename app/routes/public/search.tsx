import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SEARCH_TEXT_MAX, searchText } from '#app/domain/catalogue/query.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { tagLabel } from '#app/services/catalogue/rows.server.ts'
import { searchEverything } from '#app/services/catalogue/search-everything.server.ts'
import { searchText as words } from '#app/text/search.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { SearchPage } from '#app/ui/search/search-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { title, titleFor } = words[localeIn(matches)]
  return pageTitle(data?.q ? titleFor(data.q) : title, localeIn(matches))
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const locale = await localeOf(request)
  const catalogue = await catalogueOf(db)
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const q = searchText(typed)
  return {
    q,
    now,
    cutTo: Array.from(typed.trim()).length > SEARCH_TEXT_MAX ? SEARCH_TEXT_MAX : null,
    result: searchEverything(catalogue, q, locale, now),
    industries: catalogue.tags.industries.map(({ id }) => tagLabel(id, catalogue.tags, locale)),
  }
}

export default function Search() {
  return <SearchPage {...useLoaderData<typeof loader>()} />
}
