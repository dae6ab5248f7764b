import type { CapabilityFacet } from '#app/domain/catalogue/capability-facets.ts'
import { CAPABILITY_SORTS, type CapabilitySort } from '#app/domain/catalogue/order.ts'
import type { Page } from '#app/domain/catalogue/page.ts'
import { isNarrowed, type ListQuery } from '#app/domain/catalogue/query.ts'
import type { CapabilityRow, FacetOption } from '#app/domain/catalogue/rows.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { listsText } from '#app/text/lists.ts'
import { PageHead } from '../kit/page-head.tsx'
import { FacetGroup } from '../list/facet-group.tsx'
import { FILTER_FORM, FilterLayout } from '../list/filter-layout.tsx'
import { type NamedTag, useChosenFilters, useFacetLabels } from '../list/filter-words.ts'
import { NothingFound } from '../list/nothing-found.tsx'
import { Results } from '../list/results.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { TagFacet } from '../list/tag-facet.tsx'
import { useWords } from '../words.ts'
import { CapabilityLine } from './capability-line.tsx'

const PATH = '/capabilities'

interface Props {
  query: ListQuery<CapabilityFacet, CapabilitySort>
  published: number
  companies: number
  page: Page<CapabilityRow>
  chosenTags: NamedTag[]
  options: Record<Exclude<CapabilityFacet, 'tag'>, FacetOption[]> & { tag: (FacetOption & { label: string })[] }
}

/** All published capabilities with search, filters, order and pages; the address holds all of it. */
export function CapabilitySearch({ query, published, companies, page, chosenTags, options }: Props) {
  const words = useWords(capabilitiesText)
  const common = useWords(listsText)
  const labelled = useFacetLabels()
  const filters = useChosenFilters(PATH, query, chosenTags)
  const group = (facet: Exclude<CapabilityFacet, 'tag'>) => (
    <FacetGroup name={facet} legend={common.facet[facet]} options={labelled(facet, options[facet])} />
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead(String(published), String(companies))} />
      <div className="no-print pb-5">
        <SearchBox
          label={words.search}
          hint={words.searchHint}
          button={common.search}
          value={query.q}
          form={FILTER_FORM}
        />
      </div>
      <FilterLayout
        path={PATH}
        sort={query.sort}
        chosen={filters.length - (query.q ? 1 : 0)}
        filters={
          <>
            <TagFacet options={options.tag} />
            {group('maturity')}
            {group('wish')}
            {group('district')}
          </>
        }
      >
        <Results path={PATH} query={query} page={page} sorts={CAPABILITY_SORTS} filters={filters}>
          {page.total ? (
            <ol>
              {page.rows.map((row) => (
                <CapabilityLine key={row.id} row={row} />
              ))}
            </ol>
          ) : (
            <NothingFound narrowed={isNarrowed(query)} words={words} href={PATH} />
          )}
        </Results>
      </FilterLayout>
    </>
  )
}
