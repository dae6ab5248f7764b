import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

/** An empty place: what will appear here, and the first step towards it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 border-y border-line px-4 py-12 text-center">
      <Mark className="h-9 w-[51px] opacity-60" />
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-prose text-ink-2">{children}</div> : null}
    </div>
  )
}
