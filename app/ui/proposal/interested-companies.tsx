import { minuteText } from '#app/domain/time.ts'
import { receivedText } from '#app/text/received-proposals.ts'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  rows: { id: string; companyId: string; companyName: string; note: string; createdAt: Date }[]
}

/** The companies that want to talk about a scenario, the first on top. */
export function InterestedCompanies({ rows }: Props) {
  const words = useWords(receivedText)
  const locale = useLocale()
  return (
    <section className="pt-10">
      <h2 className="flex items-baseline gap-2.5 pb-2 text-lg">
        {words.interests}
        {rows.length > 0 ? <span className="text-base font-semibold text-ink-3">{rows.length}</span> : null}
      </h2>
      {rows.length === 0 ? (
        <p className="text-ink-3">{words.noInterests}</p>
      ) : (
        <Table
          caption={words.interests}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              key: 'company',
              label: words.interestColumns.company,
              head: true,
              cell: (row) => (
                <a className="hover:underline" href={`/companies/${row.companyId}`}>
                  {row.companyName}
                </a>
              ),
            },
            { key: 'time', label: words.interestColumns.time, cell: (row) => minuteText(row.createdAt, locale) },
            { key: 'note', label: words.interestColumns.note, cell: (row) => row.note || null },
          ]}
        />
      )}
    </section>
  )
}
