import { listsText } from '#app/text/lists.ts'
import { useWords } from '../words.ts'

export type ListSort = 'relevance' | 'closing' | 'newest'

interface Props<Sort extends ListSort> {
  sorts: readonly Sort[]
  current: Sort
  hrefOf: (sort: Sort) => string
}

/** The orders of a list as links; the present one is said to be so. */
export function SortLinks<Sort extends ListSort>({ sorts, current, hrefOf }: Props<Sort>) {
  const words = useWords(listsText)
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4 text-sm text-ink-3">
      {words.sortBy}
      {sorts.map((sort) => (
        <a
          key={sort}
          href={hrefOf(sort)}
          aria-current={sort === current ? 'true' : undefined}
          className="inline-flex min-h-11 items-center hover:text-ink hover:underline aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:shadow-[inset_0_-2px_0_var(--color-match)]"
        >
          {words.sort[sort]}
        </a>
      ))}
    </p>
  )
}
