import type { ReactNode } from 'react'

interface Props<Row> {
  title: string
  rows: Row[]
  /** How many there are in all, and where they are. */
  all?: { count: number; href: string; label: string }
  keyOf: (row: Row) => string
  children: (row: Row) => ReactNode
}

/** One kind of thing that needs somebody: a heading with its number, and rows with hairlines. Nothing when empty. */
export function DeskSection<Row>({ title, rows, all, keyOf, children }: Props<Row>) {
  if (rows.length === 0) return null
  const count = Math.max(all?.count ?? 0, rows.length)
  return (
    <section className="pb-9">
      <h2 className="flex items-baseline gap-2.5 pb-2 text-lg">
        {title}
        <span className="text-base font-semibold text-ink-3">{count}</span>
      </h2>
      <ul className="border-t border-line">
        {rows.map((row) => (
          <li key={keyOf(row)} data-row className="border-b border-line py-3">
            {children(row)}
          </li>
        ))}
      </ul>
      {all && all.count > rows.length ? (
        <a className="link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2" href={all.href}>
          {all.label}
        </a>
      ) : null}
    </section>
  )
}

interface DeskRowProps {
  href: string
  title: string
  about?: ReactNode
  /** What to do with it, as a link to the same place; or a word on the right. */
  act?: string
  word?: string
}

/** One thing on the desk: what it is, what about it, and on the right what to do. */
export function DeskRow({ href, title, about, act, word }: DeskRowProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <a href={href} className="font-semibold hover:underline">
          {title}
        </a>
        {about ? <div className="text-[0.9375rem] text-ink-2">{about}</div> : null}
      </div>
      {act ? (
        <a href={href} className="link hidden min-h-9 items-center text-[0.9375rem] whitespace-nowrap sm:inline-flex">
          {act}
          <span className="sr-only">{title}</span>
        </a>
      ) : null}
      {word ? <span className="text-[0.9375rem] whitespace-nowrap text-ink-3">{word}</span> : null}
    </div>
  )
}
