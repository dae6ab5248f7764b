import { daysSince } from '#app/domain/time.ts'
import type { District, Stage } from '#app/domain/vocabulary.ts'
import { curatorText } from '#app/text/curator.ts'
import { reviewText } from '#app/text/review.ts'
import { TimeLeft } from '../../agency/time-left.tsx'
import { Empty } from '../../kit/empty.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { DistrictName } from '../../list/district-name.tsx'
import { StageBar } from '../../list/stage-bar.tsx'
import { useWords } from '../../words.ts'
import { queueAddress, reviewAddress } from '../addresses.ts'
import type { WaitingRow } from '../desk-rows.ts'
import { QueueFilter, type QueueFilterProps } from '../queue-filter.tsx'
import { QueuePages } from '../queue-pages.tsx'

type Row = WaitingRow & { own: boolean; district: District | null; stage: Stage | null }

interface Props extends Omit<QueueFilterProps, 'path'> {
  rows: Row[]
  total: number
  page: number
  pages: number
  now: Date
  done: { verdict: 'approve' | 'return'; title: string } | null
}

const PATH = '/curator/review'

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
      <QueueFilter path={PATH} {...filter} />
      {rows.length === 0 ? (
        <Empty title={narrowed ? words.emptyFiltered : words.empty}>{narrowed ? null : words.emptyNext}</Empty>
      ) : (
        <>
          <p className="pb-2 text-sm text-ink-3">{desk.found(total)}</p>
          <QueueTable rows={rows} now={now} />
          <QueuePages page={page} pages={pages} hrefOf={(at) => queueAddress(PATH, filter.asked, at)} />
        </>
      )}
    </>
  )
}

function QueueTable({ rows, now }: { rows: Row[]; now: Date }) {
  const words = useWords(reviewText)
  const { column, own, waitedDays } = useWords(curatorText)
  const columns: Column<Row>[] = [
    {
      key: 'title',
      label: column.title,
      head: true,
      cell: (row) => (
        <>
          <a className="hover:underline" href={reviewAddress(row.id)}>
            {row.title}
          </a>
          {row.own ? <span className="block text-[0.8125rem] font-normal text-warning">{own}</span> : null}
        </>
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
