import { type ColumnFacts, type ColumnKey, SITE_COLUMNS } from '#app/domain/site/columns.ts'
import { dayText } from '#app/domain/time.ts'
import { siteText } from '#app/text/site.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

const KEYS = Object.keys(SITE_COLUMNS) as ColumnKey[]

/** Every column of the public site: how much stands there, and when something last came. */
export function ColumnTable({ columns }: { columns: Record<ColumnKey, ColumnFacts> }) {
  const words = useWords(siteText)
  const locale = useLocale()
  const shown: Column<ColumnKey>[] = [
    {
      key: 'column',
      label: words.column,
      head: true,
      cell: (key) => (
        <a href={SITE_COLUMNS[key].href} className="link">
          {words.columnNames[key]}
        </a>
      ),
    },
    { key: 'kind', label: words.kind, cell: (key) => words.kinds[SITE_COLUMNS[key].kind] },
    { key: 'count', label: words.count, numeric: true, cell: (key) => columns[key].count },
    {
      key: 'updated',
      label: words.updated,
      cell: (key) => (columns[key].updatedAt ? dayText(columns[key].updatedAt, locale) : words.never),
    },
  ]
  return (
    <section className="pt-12">
      <h2 className="pb-2">{words.columnsTitle}</h2>
      <Table caption={words.columnsTitle} columns={shown} rows={KEYS} keyOf={(key) => key} />
    </section>
  )
}
