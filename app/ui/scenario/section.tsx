import type { ReactNode } from 'react'

/** A part of a scenario under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="pt-10 print:break-inside-avoid print:pt-5">
      <h2 className="mb-2">{title}</h2>
      {children}
    </section>
  )
}
