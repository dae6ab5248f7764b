import type { ReactNode } from 'react'
import type { Page } from '#app/domain/catalogue/page.ts'
import { isNarrowed, type ListQuery } from '#app/domain/catalogue/query.ts'
import { listsText } from '#app/text/lists.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { FILTER_FORM, FilterLayout } from './filter-layout.tsx'
import { type NamedTag, useChosenFilters } from './filter-words.ts'
import { NothingFound, type NothingWords } from './nothing-found.tsx'
import { Results } from './results.tsx'
import { SearchBox } from './search-box.tsx'
import type { ListSort } from './sort-links.tsx'

interface Props<Key extends string, Sort extends ListSort, Row> {
  path: string
  words: NothingWords & { title: string; lead: string; search: string; searchHint: string }
  query: ListQuery<Key, Sort>
  page: Page<Row>
  sorts: readonly Sort[]
  chosenTags: NamedTag[]
  /** The facets as check boxes. */
  facets: ReactNode
  lineOf: (row: Row) => ReactNode
  /** Where something is to be found when nothing was. */
  wayOut: string
}

/** A published list with search, filters, order and pages; the address holds all of it. */
export function SearchPage<Key extends string, Sort extends ListSort, Row>(props: Props<Key, Sort, Row>) {
  const { path, words, query, page, sorts, chosenTags, facets, lineOf, wayOut } = props
  const { search } = useWords(listsText)
  const filters = useChosenFilters(path, query, chosenTags)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="no-print pb-5">
        <SearchBox label={words.search} hint={words.searchHint} button={search} value={query.q} form={FILTER_FORM} />
      </div>
      <FilterLayout path={path} sort={query.sort} chosen={filters.length - (query.q ? 1 : 0)} filters={facets}>
        <Results path={path} query={query} page={page} sorts={sorts} filters={filters}>
          {page.total ? (
            <ol>{page.rows.map(lineOf)}</ol>
          ) : (
            <NothingFound narrowed={isNarrowed(query)} words={words} href={wayOut} />
          )}
        </Results>
      </FilterLayout>
    </>
  )
}
