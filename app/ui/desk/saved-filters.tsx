import { addressOf } from '#app/domain/desk/address.ts'
import { FILTER_NAME_MAX, type SavedFilter, type SavedPage } from '#app/domain/desk/saved-filter.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { Button } from '../kit/button.tsx'
import { FilterInput } from '../kit/filter-field.tsx'
import { useWords } from '../words.ts'

interface Props {
  page: SavedPage
  saved: SavedFilter[]
  /** The search part of the present address. */
  search: string
}

/** A person's own filters as links, with the form that keeps the present one. */
export function SavedFilters({ page, saved, search }: Props) {
  const words = useWords(matchDeskText)
  const known = saved.some((one) => one.search === search)
  return (
    <section aria-label={words.saved} className="no-print flex flex-wrap items-start gap-x-5 pb-3 text-[0.9375rem]">
      <span className="inline-flex min-h-11 items-center text-sm text-ink-3">{words.saved}</span>
      {saved.length === 0 ? (
        <span className="inline-flex min-h-11 items-center text-ink-3">{words.noneSaved}</span>
      ) : (
        saved.map((one) => (
          <a
            key={one.id}
            href={addressOf(page, one.search)}
            aria-current={one.search === search ? 'true' : undefined}
            className={`link inline-flex min-h-11 items-center ${one.search === search ? 'font-semibold text-match' : ''}`}
          >
            {one.name}
          </a>
        ))
      )}
      {known ? null : <SaveForm page={page} search={search} />}
      {saved.length > 0 ? <ManageForm page={page} saved={saved} search={search} /> : null}
    </section>
  )
}

function SaveForm({ page, search }: { page: SavedPage; search: string }) {
  const words = useWords(matchDeskText)
  return (
    <details className="open:basis-full">
      <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4">
        {words.saveThis}
      </summary>
      <form
        method="post"
        action="/curator/saved-filters"
        data-once
        className="flex max-w-md flex-wrap items-end gap-3 pb-2"
      >
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="search" value={search} />
        <div className="min-w-40 flex-1">
          <FilterInput label={words.filterName} name="name" required maxLength={FILTER_NAME_MAX} />
        </div>
        <Button>{words.save}</Button>
      </form>
    </details>
  )
}

function ManageForm({ page, saved, search }: Props) {
  const words = useWords(matchDeskText)
  return (
    <details className="open:basis-full">
      <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4">
        {words.manage}
      </summary>
      <ul className="max-w-md border-t border-line">
        {saved.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line">
            {name}
            <form method="post" action={`/curator/saved-filters/${id}/removal`} data-once>
              <input type="hidden" name="page" value={page} />
              <input type="hidden" name="search" value={search} />
              <button
                type="submit"
                aria-label={words.removeSaved(name)}
                className="link min-h-11 px-2 text-sm text-ink-3 hover:text-danger"
              >
                {words.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
