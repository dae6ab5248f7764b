import type { ReactNode } from 'react'

const LOOKS = {
  plain: 'border-line-strong text-ink-2',
  required: 'border-need text-need font-semibold',
  guess: 'border-dashed border-line-strong text-ink-3',
  need: 'border-transparent bg-need-tint text-need',
  supply: 'border-transparent bg-supply-tint text-supply',
  match: 'border-transparent bg-match-tint text-match',
  warning: 'border-transparent bg-warning-tint text-warning',
  danger: 'border-transparent bg-danger-tint text-danger',
  success: 'border-transparent bg-success-tint text-success',
} as const
export type TagLook = keyof typeof LOOKS

/** A small word on a record: an industry tag, a state. `guess` marks what was inferred, not entered. */
export function Tag({ look = 'plain', href, children }: { look?: TagLook; href?: string; children: ReactNode }) {
  const className = `inline-block rounded-[5px] border px-2 py-0.5 text-[0.8125rem] leading-5 ${LOOKS[look]}`
  return href ? (
    <a href={href} className={`${className} hover:border-ink`}>
      {children}
    </a>
  ) : (
    <span className={className}>{children}</span>
  )
}

export function Tags({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-1.5">{children}</div>
}
