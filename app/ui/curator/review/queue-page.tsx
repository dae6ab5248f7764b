import type { ReactNode } from 'react'
import { seenText } from '#app/domain/review/several.ts'
import { daysSince } from '#app/domain/time.ts'
import type { District, Stage } from '#app/domain/vocabulary.ts'
import { approvalsText } from '#app/text/approvals.ts'
import { curatorText } from '#app/text/curator.ts'
import { reviewText } from '#app/text/review.ts'
import { TimeLeft } from '../../agency/time-left.tsx'
import { Button } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { DistrictName } from '../../list/district-name.tsx'
import { StageBar } from '../../list/stage-bar.tsx'
import { useWords } from '../../words.ts'
import { queueAddress, REVIEW_QUEUE, reviewAddress } from '../addresses.ts'
import type { WaitingRow } from '../desk-rows.ts'
import { QueueFilter, type QueueFilterProps } from '../queue-filter.tsx'
import { QueuePages } from '../queue-pages.tsx'

type Row = WaitingRow & { own: boolean; version: number; district: District | null; stage: Stage | null }

interface Props extends Omit<QueueFilterProps, 'path'> {
  rows: Row[]
  total: number
  page: number
  pages: number
  now: Date
  done: { verdict: 'approve' | 'return'; title: string } | null
}

/** Everything that waits for a review. */
export function ReviewQueuePage({ rows, total, page, pages, now, done, ...filter }: Props) {
  const words = useWords(reviewText)
  const desk = useWords(curatorText)
  const narrowed = filter.asked.agency !== '' || filter.asked.tag !== ''
  return (
    <>
      <PageHead crumbs={[{ label: desk.desk, href: '/curator' }]} title={words.queue} lead={words.queueLead} />
      {done ? (
        <div className="pb-5">
          <Notice look="success" live>
            {words.done[done.verdict](done.title)}
          </Notice>
        </div>
      ) : null}
      <QueueFilter path={REVIEW_QUEUE} {...filter} />
      {rows.length === 0 ? (
        <Empty title={narrowed ? words.emptyFiltered : words.empty}>{narrowed ? null : words.emptyNext}</Empty>
      ) : (
        <>
          <p className="pb-2 text-sm text-ink-3">{desk.found(total)}</p>
          <PickedForm>
            <QueueTable rows={rows} now={now} />
          </PickedForm>
          <QueuePages page={page} pages={pages} hrefOf={(at) => queueAddress(REVIEW_QUEUE, filter.asked, at)} />
        </>
      )}
    </>
  )
}

/** The ticked ones are looked at together before they pass. */
function PickedForm({ children }: { children: ReactNode }) {
  const words = useWords(approvalsText)
  return (
    <form action={`${REVIEW_QUEUE}/approvals`}>
      {children}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper py-3">
        <label className="hidden min-h-11 items-center gap-2 [html[data-enhanced]_&]:inline-flex">
          <input type="checkbox" data-check-all="scenario" className="h-5 w-5 accent-current" />
          {words.pickAll}
        </label>
        <Button>{words.look}</Button>
      </div>
    </form>
  )
}

function QueueTable({ rows, now }: { rows: Row[]; now: Date }) {
  const words = useWords(reviewText)
  const { pick } = useWords(approvalsText)
  const { column, own, waitedDays } = useWords(curatorText)
  const columns: Column<Row>[] = [
    {
      key: 'title',
      label: column.title,
      head: true,
      cell: (row) => (
        <span className="flex items-start gap-2.5">
          <input
            type="checkbox"
            name="scenario"
            value={seenText(row)}
            disabled={row.own}
            aria-label={pick(row.title)}
            className="mt-1 h-5 w-5 flex-none accent-current"
          />
          <span className="min-w-0">
            <a className="hover:underline" href={reviewAddress(row.id)}>
              {row.title}
            </a>
            {row.own ? <span className="block text-[0.8125rem] font-normal text-warning">{own}</span> : null}
          </span>
        </span>
      ),
    },
    { key: 'agency', label: column.agency, cell: (row) => row.agencyName },
    { key: 'district', label: column.district, cell: (row) => <DistrictName district={row.district} /> },
    { key: 'stage', label: column.stage, cell: (row) => (row.stage ? <StageBar stage={row.stage} /> : null) },
    {
      key: 'waiting',
      label: column.waiting,
      cell: (row) => (row.submittedAt ? waitedDays(daysSince(row.submittedAt, now)) : null),
    },
    { key: 'closes', label: column.closes, cell: (row) => <TimeLeft until={row.closesAt} now={now} /> },
  ]
  return <Table caption={words.queue} columns={columns} rows={rows} keyOf={({ id }) => id} sticky />
}
