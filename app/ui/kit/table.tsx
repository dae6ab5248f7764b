import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand on the right, in columns of equal digits. */
  numeric?: boolean
  /** Stands in the head of the column in place of the label, which then names the cells on a phone alone. */
  heading?: ReactNode
  /** The heading of the row: what a phone shows on top of its card. */
  head?: boolean
}

/** A table on a desk, labelled lines on a phone. An absent value is shown as `--`. */
export function Table<Row>(props: {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** The head stays in sight while a long table is read; such a table must fit its page. */
  sticky?: boolean
}) {
  const { caption, columns, rows, keyOf, sticky = false } = props
  return (
    <div className={sticky ? '' : 'md:overflow-x-auto'}>
      <table className="block w-full text-[0.9375rem] md:table">
        <caption className="sr-only">{caption}</caption>
        <thead className={`hidden md:table-header-group ${sticky ? 'sticky top-0 z-[1] bg-paper' : ''}`}>
          <tr>
            {columns.map((c) => (
              <th
                key={c.key}
                scope="col"
                className={`${EDGE} border-line-strong text-[0.8125rem] text-ink-3 ${c.numeric ? 'text-right' : 'text-left'}`}
              >
                {c.heading ?? c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {rows.map((row) => (
            <tr key={keyOf(row)} data-row className="flex flex-col border-b border-line py-3 md:table-row md:py-0">
              {columns.map((c) => (
                <Cell key={c.key} column={c} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const EDGE = 'border-b px-3 py-2.5 font-semibold first:pl-0 last:pr-0'

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row) ?? '--'
  if (column.head)
    return (
      <th
        scope="row"
        className="order-first block text-left font-semibold md:table-cell md:border-b md:border-line md:px-3 md:py-2.5 md:first:pl-0"
      >
        {content}
      </th>
    )
  return (
    <td
      className={`flex gap-3 md:table-cell md:border-b md:border-line md:px-3 md:py-2.5 md:first:pl-0 md:last:pr-0 ${column.numeric ? 'md:text-right' : ''}`}
    >
      <span className="min-w-[6em] flex-none text-ink-3 md:hidden">{column.label}</span>
      <span className="min-w-0">{content}</span>
    </td>
  )
}
