import type { ReactNode } from 'react'
import type { Page } from '#app/domain/catalogue/page.ts'
import { addressOf, type ListQuery } from '#app/domain/catalogue/query.ts'
import { listsText } from '#app/text/lists.ts'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'
import { type ChosenFilter, ChosenFilters } from './chosen-filters.tsx'
import { Downloads } from './downloads.tsx'
import { type ListSort, SortLinks } from './sort-links.tsx'

interface Props<Key extends string, Sort extends ListSort> {
  path: string
  query: ListQuery<Key, Sort>
  page: Page<unknown>
  sorts: readonly Sort[]
  filters: ChosenFilter[]
  /** The rows, or what stands in place of them. */
  children: ReactNode
}

/** What was found, how it is ordered and narrowed, its pages, and the same as files. */
export function Results<Key extends string, Sort extends ListSort>(props: Props<Key, Sort>) {
  const { path, query, page, sorts, filters, children } = props
  const words = useWords(listsText)
  const usable = sorts.filter((sort) => query.q || sort !== 'relevance')
  const current = usable.find((sort) => sort === query.sort) ?? usable[0]
  const position = words.position(String(page.page), String(page.pages))
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line-strong">
        <p role="status" className="py-2 font-semibold">
          {words.found(String(page.total))}
        </p>
        {usable.length > 1 && current ? (
          <SortLinks sorts={usable} current={current} hrefOf={(sort) => addressOf(path, { ...query, sort, page: 1 })} />
        ) : null}
      </div>
      <ChosenFilters filters={filters} path={path} />
      {children}
      <Pages
        page={page.page}
        pages={page.pages}
        label={words.pagesLabel}
        hrefOf={(at) => addressOf(path, { ...query, page: at })}
        words={{ previous: words.previous, next: words.next, position }}
      />
      {page.total ? (
        <Downloads
          label={words.downloadLead}
          hrefOf={(format) => addressOf(`${path}.${format}`, { ...query, page: 1 })}
        />
      ) : null}
    </>
  )
}
