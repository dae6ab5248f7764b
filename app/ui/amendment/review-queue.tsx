import type { AmendmentKind } from '#app/domain/amendment/lifecycle.ts'
import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { curatorText } from '#app/text/curator.ts'
import { outageText } from '#app/text/outage.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { QueuePages } from '../curator/queue-pages.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { amendmentReviewAddress } from './addresses.ts'
import { type UnstaffedScenario, UnstaffedScenarios } from './unstaffed-scenarios.tsx'

export interface WaitingAmendment {
  id: string
  kind: AmendmentKind
  reason: string
  agencyName: string
  submittedAt: Date | null
  scenario: { title: string; closesAt: Date | null }
  own: boolean
}

interface Props {
  rows: WaitingAmendment[]
  unstaffed: UnstaffedScenario[]
  page: number
  pages: number
  now: Date
  done: string | undefined
}

/** The amendments that wait for a curator, first come, first. */
export function AmendmentQueue({ rows, unstaffed, page, pages, now, done }: Props) {
  const words = useWords(amendmentText)
  const { desk, column } = useWords(curatorText)
  const { title: outages } = useWords(outageText)
  const locale = useLocale()
  const said = words.done[done as keyof typeof words.done]
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/curator' }]} title={words.queue} lead={words.queueLead}>
        <ButtonLink href="/curator/outages">{outages}</ButtonLink>
      </PageHead>
      {said ? (
        <div className="pb-5">
          <Notice look="success" live>
            {said}
          </Notice>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <Empty title={words.queueEmpty}>{words.queueEmptyText}</Empty>
      ) : (
        <>
          <Table
            caption={words.queue}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                label: column.title,
                head: true,
                cell: (row) => (
                  <>
                    <a className="hover:underline" href={amendmentReviewAddress(row.id)}>
                      {row.scenario.title}
                    </a>
                    {row.own ? (
                      <span className="block text-[0.8125rem] font-normal text-warning">{words.own}</span>
                    ) : null}
                  </>
                ),
              },
              { key: 'agency', label: column.agency, cell: ({ agencyName }) => agencyName },
              { key: 'kind', label: words.column.what, cell: ({ kind }) => words.kind[kind] },
              { key: 'reason', label: words.column.reason, cell: ({ reason }) => reason },
              {
                key: 'when',
                label: words.column.when,
                cell: ({ submittedAt }) => (submittedAt ? minuteText(submittedAt, locale) : null),
              },
              {
                key: 'closes',
                label: column.closes,
                cell: ({ scenario }) => <TimeLeft until={scenario.closesAt} now={now} />,
              },
            ]}
          />
          <QueuePages page={page} pages={pages} hrefOf={(at) => `?page=${at}`} />
        </>
      )}
      <UnstaffedScenarios rows={unstaffed} now={now} />
    </>
  )
}
