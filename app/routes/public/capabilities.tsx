import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CAPABILITY_FACETS } from '#app/domain/catalogue/capability-facets.ts'
import { CAPABILITY_SORTS } from '#app/domain/catalogue/order.ts'
import { mapPage, pageOf } from '#app/domain/catalogue/page.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { optionsOf } from '#app/domain/catalogue/rows.ts'
import { DISTRICTS, MATURITIES, WISHES } from '#app/domain/vocabulary.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { capabilityRow, tagLabel, tagOptions } from '#app/services/catalogue/rows.server.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { CapabilitySearch } from '#app/ui/capability/capability-search.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const PAGE_SIZE = 20

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(capabilitiesText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const catalogue = await catalogueOf(db)
  const locale = await localeOf(request)
  const query = queryFrom(new URL(request.url).searchParams, CAPABILITY_FACETS, CAPABILITY_SORTS)
  const { entries, counts } = catalogue.capabilities(query, now)
  const { chosen } = query
  return {
    query,
    published: [...catalogue.allCapabilities()].length,
    companies: [...catalogue.allCompanies()].length,
    page: mapPage(pageOf(entries, query.page, PAGE_SIZE), (entry) => capabilityRow(entry, catalogue.tags, locale)),
    chosenTags: chosen.tag.map((word) => ({
      value: word,
      label: tagLabel(catalogue.tags.idOf(word) ?? word, catalogue.tags, locale).name,
    })),
    options: {
      tag: tagOptions(counts.tag, chosen.tag, catalogue.tags, locale),
      maturity: optionsOf(MATURITIES, counts.maturity, chosen.maturity),
      wish: optionsOf(WISHES, counts.wish, chosen.wish),
      district: optionsOf(DISTRICTS, counts.district, chosen.district),
    },
  }
}

export default function Capabilities() {
  return <CapabilitySearch {...useLoaderData<typeof loader>()} />
}
