import { Button, ButtonLink } from '../kit/button.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'

interface Props {
  path: string
  text: string
  label: string
  words: { search: string; reset: string }
}

/** One box over a list; what was asked stands in the address. */
export function SearchForm({ path, text, label, words }: Props) {
  return (
    <form method="get" action={path} className="flex flex-wrap items-end gap-3 pb-4">
      <div className="min-w-0 flex-1 basis-60 sm:max-w-md">
        <label htmlFor="search-q" className="text-sm text-ink-3">
          {label}
        </label>
        <input id="search-q" type="search" name="q" defaultValue={text} maxLength={100} className={CONTROL} />
      </div>
      <Button>{words.search}</Button>
      {text ? (
        <ButtonLink look="quiet" href={path}>
          {words.reset}
        </ButtonLink>
      ) : null}
    </form>
  )
}

/** The address of a page of the same search. */
export function pageHref(path: string, asked: Record<string, string>, page: number): string {
  const kept = Object.entries(asked).filter(([, value]) => value !== '')
  const query = new URLSearchParams([...kept, ...(page > 1 ? [['page', String(page)]] : [])])
  return query.size > 0 ? `${path}?${query}` : path
}
