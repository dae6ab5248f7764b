import { listsText } from '#app/text/lists.ts'
import { useWords } from '../words.ts'

export interface ChosenFilter {
  label: string
  /** The same list without this filter. */
  without: string
}

/** What narrows the list, each with a way out, and the way out of all. */
export function ChosenFilters({ filters, path }: { filters: ChosenFilter[]; path: string }) {
  const words = useWords(listsText)
  if (filters.length === 0) return null
  return (
    <ul className="flex flex-wrap items-center gap-2 py-2">
      {filters.map(({ label, without }) => (
        <li key={without}>
          <a
            href={without}
            aria-label={words.remove(label)}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-match bg-match-tint px-3 text-sm text-match hover:border-ink"
          >
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={path} className="link inline-flex min-h-9 items-center px-1 text-sm text-ink-2">
          {words.reset}
        </a>
      </li>
    </ul>
  )
}
