import { SCENARIO_SORTS, type ScenarioSort } from '#app/domain/catalogue/order.ts'
import type { Page } from '#app/domain/catalogue/page.ts'
import { isNarrowed, type ListQuery } from '#app/domain/catalogue/query.ts'
import type { FacetOption, ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { ScenarioFacet } from '#app/domain/catalogue/scenario-facets.ts'
import { listsText } from '#app/text/lists.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { FacetGroup } from './facet-group.tsx'
import { FILTER_FORM, FilterLayout } from './filter-layout.tsx'
import { type NamedTag, useChosenFilters, useFacetLabels } from './filter-words.ts'
import { NothingFound } from './nothing-found.tsx'
import { Results } from './results.tsx'
import { ScenarioLine } from './scenario-line.tsx'
import { SearchBox } from './search-box.tsx'
import { TagFacet } from './tag-facet.tsx'

const PATH = '/scenarios'

interface Props {
  query: ListQuery<ScenarioFacet, ScenarioSort>
  now: Date
  published: number
  open: number
  page: Page<ScenarioRow>
  chosenTags: NamedTag[]
  options: Record<Exclude<ScenarioFacet, 'tag'>, FacetOption[]> & { tag: (FacetOption & { label: string })[] }
}

/** All published scenarios with search, filters, order and pages; the address holds all of it. */
export function ScenarioSearch({ query, now, published, open, page, chosenTags, options }: Props) {
  const words = useWords(listsText)
  const labelled = useFacetLabels()
  const filters = useChosenFilters(PATH, query, chosenTags)
  const group = (facet: Exclude<ScenarioFacet, 'tag'>) => (
    <FacetGroup name={facet} legend={words.facet[facet]} options={labelled(facet, options[facet])} />
  )
  return (
    <>
      <PageHead title={words.scenarios} lead={words.scenariosLead(String(published), String(open))} />
      <div className="no-print pb-5">
        <SearchBox
          label={words.searchScenarios}
          hint={words.searchScenariosHint}
          button={words.search}
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
            {group('open')}
            <TagFacet options={options.tag} />
            {group('stage')}
            {group('district')}
            {group('mode')}
          </>
        }
      >
        <Results path={PATH} query={query} page={page} sorts={SCENARIO_SORTS} filters={filters}>
          {page.total ? (
            <ol>
              {page.rows.map((row) => (
                <ScenarioLine key={row.code} row={row} now={now} />
              ))}
            </ol>
          ) : (
            <NothingFound narrowed={isNarrowed(query)} words={words} href={`${PATH}?open=yes`} />
          )}
        </Results>
      </FilterLayout>
    </>
  )
}
