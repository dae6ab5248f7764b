import { minuteText } from '#app/domain/time.ts'
import { claimText } from '#app/text/claim.ts'
import { organisationText } from '#app/text/organisation.ts'
import { QueuePages } from '../curator/queue-pages.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { claimsAddress } from './addresses.ts'

interface ClaimRow {
  id: string
  companyId: string
  companyName: string
  personName: string
  createdAt: Date
}

interface Props {
  rows: ClaimRow[]
  count: number
  page: number
  pages: number
}

/** Every claim that waits, longest waiting first. */
export function ClaimsPage({ rows, count, page, pages }: Props) {
  const words = useWords(claimText)
  const { queueTitle } = useWords(organisationText)
  const locale = useLocale()
  const { column } = words
  return (
    <>
      <PageHead
        crumbs={[{ label: queueTitle, href: '/curator/organisations' }]}
        title={words.queue}
        lead={words.queueLead(count)}
      />
      {rows.length === 0 ? (
        <Empty title={words.queueEmpty}>{words.queueEmptyNext}</Empty>
      ) : (
        <Table
          caption={words.queue}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'company',
              label: column.company,
              head: true,
              cell: ({ companyId, companyName }) => (
                <a className="link inline-flex min-h-11 items-center" href={claimsAddress(companyId)}>
                  {companyName}
                </a>
              ),
            },
            { key: 'person', label: column.person, cell: ({ personName }) => personName },
            { key: 'at', label: column.at, cell: ({ createdAt }) => minuteText(createdAt, locale) },
          ]}
        />
      )}
      <QueuePages
        page={page}
        pages={pages}
        hrefOf={(at) => (at > 1 ? `/curator/claims?page=${at}` : '/curator/claims')}
      />
    </>
  )
}
