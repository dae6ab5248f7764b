import type { ReactNode } from 'react'

/** One part of a page of settings: what it is on the left, what can be done on the right; stacked on a phone. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-3 border-t border-line py-8 lg:grid-cols-[15rem_1fr]">
      <div>
        <h2 className="text-[1.0625rem]">{title}</h2>
        {lead ? <p className="mt-1 text-sm text-ink-3">{lead}</p> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
