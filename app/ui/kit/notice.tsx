import type { ReactNode } from 'react'

const LOOKS = {
  match: 'bg-match-tint text-match',
  need: 'bg-need-tint text-need',
  supply: 'bg-supply-tint text-supply',
  warning: 'bg-warning-tint text-warning',
  success: 'bg-success-tint text-success',
  danger: 'bg-danger-tint text-danger',
} as const

/** A few words that must not be missed. `live` announces them when they answer something the reader just did. */
export function Notice({
  look,
  title,
  live,
  children,
}: {
  look: keyof typeof LOOKS
  title?: string
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div role={live ? 'status' : undefined} className={`rounded-lg px-4 py-3 ${LOOKS[look]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  )
}
