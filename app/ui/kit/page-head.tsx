import type { ReactNode } from 'react'

interface Crumb {
  label: string
  href: string
}

/** The head of a page: where we are, its one heading, a line about it, and what can be done here. */
export function PageHead(props: {
  crumbs?: Crumb[]
  eyebrow?: string
  title: string
  lead?: ReactNode
  children?: ReactNode
}) {
  const { crumbs, eyebrow, title, lead, children } = props
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-7 pb-5">
      <div className="min-w-0">
        {crumbs ? <Crumbs crumbs={crumbs} /> : null}
        {eyebrow ? <p className="text-[0.8125rem] tracking-widest text-ink-3">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {lead ? <div className="mt-1 text-sm text-ink-3">{lead}</div> : null}
      </div>
      {children ? <div className="no-print flex flex-wrap gap-2.5">{children}</div> : null}
    </div>
  )
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="breadcrumb" className="mb-2 text-sm text-ink-3">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="after:ml-2 after:content-['›'] last:after:content-['']">
            <a href={href} className="hover:text-ink hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
