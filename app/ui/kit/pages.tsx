interface Props {
  page: number
  pages: number
  /** The address of a page of the same list, filters kept. */
  hrefOf: (page: number) => string
  label: string
  words: { previous: string; next: string; position: string }
}

/** Links to the neighbouring pages of a list, with the position between them. */
export function Pages({ page, pages, hrefOf, label, words }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-4 py-6 text-[0.9375rem]">
      {page > 1 ? (
        <a className="link inline-flex min-h-11 items-center" rel="prev" href={hrefOf(page - 1)}>
          {words.previous}
        </a>
      ) : (
        <span />
      )}
      <span className="text-ink-3">{words.position}</span>
      {page < pages ? (
        <a className="link inline-flex min-h-11 items-center" rel="next" href={hrefOf(page + 1)}>
          {words.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
