import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
}

/** A row of short facts: label above, value below; a list of lines on a phone. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid border-t border-l border-line bg-surface sm:grid-cols-2 lg:grid-cols-4">
      {facts.map(({ label, value }) => (
        <div key={label} className="border-r border-b border-line px-4 py-3">
          <dt className="text-[0.8125rem] text-ink-3">{label}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Label and value line by line, for a check-answers page or the details of a record. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="border-t border-line">
      {facts.map(({ label, value }) => (
        <div key={label} className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[11em_1fr]">
          <dt className="text-ink-3">{label}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
