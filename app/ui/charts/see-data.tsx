import type { ReactNode } from 'react'

/** The numbers behind a chart, folded away under it. */
export function SeeData({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="pt-2">
      <summary className="inline-flex min-h-11 items-center text-sm text-ink-2">
        <span className="link">{label}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
