import type { ReactNode } from 'react'
import { listsText } from '#app/text/lists.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

export const FILTER_FORM = 'filter'

interface Props {
  path: string
  /** Kept while filters change. */
  sort: string | null
  /** How many filters are chosen: with any, they stay in sight on a phone. */
  chosen: number
  /** The check boxes. */
  filters: ReactNode
  children: ReactNode
}

/** Filters on the left of their list; on a phone they fold away behind one button, without any script. */
export function FilterLayout({ path, sort, chosen, filters, children }: Props) {
  const words = useWords(listsText)
  return (
    <div className="grid gap-x-12 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="no-print">
        <input id="show-filters" type="checkbox" className="peer sr-only lg:hidden" />
        <label
          htmlFor="show-filters"
          className="mb-3 inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line-strong bg-surface px-4 font-semibold peer-focus-visible:outline-3 peer-focus-visible:outline-focus lg:hidden"
        >
          {words.showFilters}
          {chosen ? ` · ${chosen}` : ''}
        </label>
        <form id={FILTER_FORM} action={path} data-live className="hidden peer-checked:block lg:block">
          {sort ? <input type="hidden" name="sort" value={sort} /> : null}
          {filters}
          <div className="border-t border-line py-4">
            <Button className="w-full">{words.apply}</Button>
          </div>
        </form>
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
