import { SCENARIO_SORTS, type ScenarioSort } from '#app/domain/catalogue/order.ts'
import type { Page } from '#app/domain/catalogue/page.ts'
import type { ListQuery } from '#app/domain/catalogue/query.ts'
import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { SCENARIO_FACETS, type ScenarioFacet } from '#app/domain/catalogue/scenario-facets.ts'
import { listsText } from '#app/text/lists.ts'
import { useWords } from '../words.ts'
import { type FacetOptions, FacetsOf } from './facets-of.tsx'
import type { NamedTag } from './filter-words.ts'
import { ScenarioLine } from './scenario-line.tsx'
import { SearchPage } from './search-page.tsx'

interface Props {
  query: ListQuery<ScenarioFacet, ScenarioSort>
  now: Date
  published: number
  open: number
  page: Page<ScenarioRow>
  chosenTags: NamedTag[]
  options: FacetOptions<ScenarioFacet>
}

/** All published scenarios. */
export function ScenarioSearch({ query, now, published, open, page, chosenTags, options }: Props) {
  const words = useWords(listsText)
  return (
    <SearchPage
      path="/scenarios"
      words={{
        ...words,
        title: words.scenarios,
        lead: words.scenariosLead(String(published), String(open)),
        search: words.searchScenarios,
        searchHint: words.searchScenariosHint,
      }}
      query={query}
      page={page}
      sorts={SCENARIO_SORTS}
      chosenTags={chosenTags}
      facets={<FacetsOf options={options} order={SCENARIO_FACETS} />}
      lineOf={(row) => <ScenarioLine key={row.code} row={row} now={now} />}
      wayOut="/scenarios?open=yes"
    />
  )
}
