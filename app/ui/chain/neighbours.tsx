import { chainText } from '#app/text/chain.ts'
import { useWords } from '../words.ts'

/** Steps to the newer and older page: how many there are is never said. */
export function Neighbours({ path, page, more }: { path: string; page: number; more: boolean }) {
  const words = useWords(chainText)
  if (page === 1 && !more) return null
  return (
    <nav aria-label={words.pages} className="no-print flex items-center justify-between gap-4 py-6">
      {page > 1 ? (
        <a className="link inline-flex min-h-11 items-center" rel="prev" href={`${path}?page=${page - 1}`}>
          {words.newer}
        </a>
      ) : (
        <span />
      )}
      <span className="text-ink-3">{words.page(page)}</span>
      {more ? (
        <a className="link inline-flex min-h-11 items-center" rel="next" href={`${path}?page=${page + 1}`}>
          {words.older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
