interface TabLink {
  href: string
  label: string
  /** Whether it is what the page shows. */
  chosen: boolean
  /** How much is behind it. */
  count?: number
}

/** Tabs over the whole page, or the lower ones over a part of it. */
const LOOKS = {
  page: { line: 'border-line-strong', tab: 'min-h-12' },
  part: { line: 'mb-6 border-line', tab: 'min-h-11' },
}

/** Links in a row, of which one is what the page shows. */
export function TabLinks({
  label,
  links,
  look = 'page',
}: {
  label: string
  links: TabLink[]
  look?: keyof typeof LOOKS
}) {
  const { line, tab } = LOOKS[look]
  return (
    <nav aria-label={label} className={`no-print flex flex-wrap gap-x-7 border-b ${line}`}>
      {links.map(({ href, label: text, chosen, count }) => (
        <a
          key={href}
          href={href}
          aria-current={chosen ? 'page' : undefined}
          className={`inline-flex ${tab} items-center gap-2 whitespace-nowrap text-ink-2 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-match)]`}
        >
          {text}
          {count === undefined ? null : (
            <>
              {' '}
              <span className="text-sm font-normal text-ink-3">{count}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  )
}
