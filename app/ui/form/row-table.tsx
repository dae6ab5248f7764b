import type { ReactNode } from 'react'
import { FieldFrame } from '../kit/form/field-frame.tsx'

interface Props {
  name: string
  label: string
  hint?: string
  mark?: string
  /** Tailwind classes of the columns on a desk, the last one for the button that removes a row. */
  grid: string
  columns: string[]
  rows: number
  cells: (row: number) => ReactNode
  words: { add: string; remove: string; removeRow: (n: number) => string }
  children?: ReactNode
}

/** A table to type in. Rows are added and removed by buttons that save the form on the way: no script is needed. */
export function RowTable({ name, label, hint, mark, grid, columns, rows, cells, words, children }: Props) {
  const line = `grid gap-x-2 gap-y-1 ${grid}`
  return (
    <FieldFrame group name={name} label={label} hint={hint} mark={mark}>
      <div aria-hidden="true" className={`mt-2 hidden text-[0.8125rem] text-ink-3 md:grid ${line}`}>
        {columns.map((column) => (
          <span key={column} className="pl-1">
            {column}
          </span>
        ))}
      </div>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} id={`row-${name}-${row}`} className={`border-b border-line py-3 md:border-0 md:py-1 ${line}`}>
          {cells(row)}
          <button
            name="go"
            value={`remove:${name}:${row}`}
            type="submit"
            aria-label={words.removeRow(row + 1)}
            className="link min-h-11 justify-self-start px-2 text-sm text-ink-3 hover:text-danger"
          >
            {words.remove}
          </button>
        </div>
      ))}
      <div className="mt-2 flex flex-wrap items-center gap-x-6">
        <button name="go" value={`add:${name}`} type="submit" className="link min-h-11 text-[0.9375rem] text-ink-2">
          + {words.add}
        </button>
        {children}
      </div>
    </FieldFrame>
  )
}
