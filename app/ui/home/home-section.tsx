import type { ReactNode } from 'react'

/** A part of the home page: a heading, a quiet line, and what it is about. */
export function HomeSection({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2>{title}</h2>
      {lead ? <p className="pt-1 pb-4 text-sm text-ink-3">{lead}</p> : null}
      {children}
    </section>
  )
}
