import { SCENARIO_SORTS, type ScenarioSort } from '#app/domain/catalogue/order.ts'
import type { Page } from '#app/domain/catalogue/page.ts'
import { addressOf, isNarrowed, type ListQuery } from '#app/domain/catalogue/query.ts'
import type { FacetOption, ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { ScenarioFacet } from '#app/domain/catalogue/scenario-facets.ts'
import { listsText } from '#app/text/lists.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { Downloads } from './downloads.tsx'
import { FacetGroup } from './facet-group.tsx'
import { FILTER_FORM, FilterLayout } from './filter-layout.tsx'
import { type NamedTag, useChosenFilters, useFacetLabels } from './filter-words.ts'
import { ScenarioLine } from './scenario-line.tsx'
import { SearchBox } from './search-box.tsx'
import { SortLinks } from './sort-links.tsx'
import { TagFacet } from './tag-facet.tsx'

const PATH = '/scenarios'

export interface ScenarioSearchProps {
  query: ListQuery<ScenarioFacet, ScenarioSort>
  now: Date
  published: number
  open: number
  page: Page<ScenarioRow>
  chosenTags: NamedTag[]
  options: Record<Exclude<ScenarioFacet, 'tag'>, FacetOption[]> & { tag: (FacetOption & { label: string })[] }
}

/** All published scenarios with search, filters, order and pages; the address holds all of it. */
export function ScenarioSearch({ query, now, published, open, page, chosenTags, options }: ScenarioSearchProps) {
  const words = useWords(listsText)
  const labelled = useFacetLabels()
  const filters = useChosenFilters(PATH, query, chosenTags)
  const current = query.sort ?? (query.q ? 'relevance' : 'closing')
  const sorts = query.q ? SCENARIO_SORTS : SCENARIO_SORTS.filter((sort) => sort !== 'relevance')
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
            <FacetGroup name="open" legend={words.facet.open} options={labelled('open', options.open)} />
            <TagFacet options={options.tag} />
            <FacetGroup name="stage" legend={words.facet.stage} options={labelled('stage', options.stage)} />
            <FacetGroup
              name="district"
              legend={words.facet.district}
              options={labelled('district', options.district)}
            />
            <FacetGroup name="mode" legend={words.facet.mode} options={labelled('mode', options.mode)} />
          </>
        }
      >
        <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line-strong">
          <p role="status" className="font-semibold">
            {words.found(String(page.total))}
          </p>
          <SortLinks sorts={sorts} current={current} hrefOf={(sort) => addressOf(PATH, { ...query, sort, page: 1 })} />
        </div>
        <ChosenFilters filters={filters} path={PATH} />
        {page.total ? (
          <ol>
            {page.rows.map((row) => (
              <ScenarioLine key={row.code} row={row} now={now} />
            ))}
          </ol>
        ) : (
          <NothingFound narrowed={isNarrowed(query)} />
        )}
        <Pages
          page={page.page}
          pages={page.pages}
          label={words.pagesLabel}
          hrefOf={(at) => addressOf(PATH, { ...query, page: at })}
          words={{
            previous: words.previous,
            next: words.next,
            position: words.position(String(page.page), String(page.pages)),
          }}
        />
        {page.total ? (
          <Downloads
            label={words.downloadLead}
            hrefOf={(format) => addressOf(`${PATH}.${format}`, { ...query, page: 1 })}
          />
        ) : null}
      </FilterLayout>
    </>
  )
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  const words = useWords(listsText)
  return (
    <Empty title={narrowed ? words.nothing : words.nothingYet}>
      <p>{narrowed ? words.nothingNext : words.nothingYetNext}</p>
      {narrowed ? (
        <p className="mt-4">
          <ButtonLink href={`${PATH}?open=yes`}>{words.nothingTry}</ButtonLink>
        </p>
      ) : null}
    </Empty>
  )
}
