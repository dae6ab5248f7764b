import type { ReactNode } from 'react'

/** A part of the help that can be linked to. */
export function HelpSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="scroll-mt-4 pt-12">
      <h2 className="pb-3">{title}</h2>
      {children}
    </section>
  )
}
