import { CAPABILITY_FACETS, type CapabilityFacet } from '#app/domain/catalogue/capability-facets.ts'
import { CAPABILITY_SORTS, type CapabilitySort } from '#app/domain/catalogue/order.ts'
import type { Page } from '#app/domain/catalogue/page.ts'
import type { ListQuery } from '#app/domain/catalogue/query.ts'
import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { type FacetOptions, FacetsOf } from '../list/facets-of.tsx'
import type { NamedTag } from '../list/filter-words.ts'
import { SearchPage } from '../list/search-page.tsx'
import { useWords } from '../words.ts'
import { CapabilityLine } from './capability-line.tsx'

interface Props {
  query: ListQuery<CapabilityFacet, CapabilitySort>
  published: number
  companies: number
  page: Page<CapabilityRow>
  chosenTags: NamedTag[]
  options: FacetOptions<CapabilityFacet>
}

/** All published capabilities. */
export function CapabilitySearch({ query, published, companies, page, chosenTags, options }: Props) {
  const words = useWords(capabilitiesText)
  return (
    <SearchPage
      path="/capabilities"
      words={{ ...words, lead: words.lead(String(published), String(companies)) }}
      query={query}
      page={page}
      sorts={CAPABILITY_SORTS}
      chosenTags={chosenTags}
      facets={<FacetsOf options={options} order={CAPABILITY_FACETS} />}
      lineOf={(row) => <CapabilityLine key={row.id} row={row} />}
      wayOut="/capabilities"
    />
  )
}
