import type { ReactNode } from 'react'

/** A form that is there when it is wanted. */
export function Unfold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="mt-2">
      <summary className="flex min-h-11 items-center text-[0.9375rem] text-ink-2 underline underline-offset-4">
        {label}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
