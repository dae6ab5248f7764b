interface Item {
  key: string
  label: string
  hint: string
  count: number
  href: string
}

/** How much of each kind is waiting, each number a way to its list; what is zero stands back. */
export function CountStrip({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav aria-label={label}>
      <ul className="grid grid-cols-2 border-t border-l border-line bg-surface sm:grid-cols-3 lg:grid-cols-6">
        {items.map(({ key, label, hint, count, href }) => (
          <li key={key} className="border-r border-b border-line">
            <a href={href} className="group block h-full px-4 py-3 hover:bg-match-tint">
              <b className={`block text-[1.75rem] leading-9 ${count > 0 ? 'text-ink' : 'text-ink-3'}`}>{count}</b>
              <span className="block text-[0.9375rem] font-semibold group-hover:underline">{label}</span>
              <span className="block text-[0.8125rem] text-ink-3">{hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
