import type { ReactNode } from 'react'
import { FieldFrame } from '../kit/form/field-frame.tsx'

/** Rows that stand ready to be written in. */
const SPARE = 1

interface Props {
  name: string
  label: string
  hint: string
  mark: string
  /** What a row is called: 案例 1. */
  rowName: (n: number) => string
  /** Rows written in already, and the most that there may be. */
  written: number
  most: number
  /** What is said below while there may be more. */
  more: string
  cells: (row: number) => ReactNode
}

/** Rows of several cells, each row a block of its own that fits a phone. Saving closes up empty rows and adds a new one. */
export function LineRows({ name, label, hint, mark, rowName, written, most, more, cells }: Props) {
  const rows = Array.from({ length: Math.min(most, written + SPARE) }, (_, row) => row)
  return (
    <FieldFrame group {...{ name, label, hint, mark }}>
      <div className="mt-2 max-w-3xl border-t border-line-strong">
        {rows.map((row) => (
          <div key={row} className="grid gap-x-4 border-b border-line py-3 md:grid-cols-[4.5rem_minmax(0,1fr)]">
            <p aria-hidden="true" className="text-sm text-ink-3 md:pt-2.5">
              {rowName(row + 1)}
            </p>
            <div className="grid min-w-0 items-start gap-x-3 gap-y-2 sm:grid-cols-6">{cells(row)}</div>
          </div>
        ))}
      </div>
      {rows.length < most ? <p className="mt-1.5 text-sm text-ink-3">{more}</p> : null}
    </FieldFrame>
  )
}
