import type { District, Stage } from '#app/domain/vocabulary.ts'
import { curatorText } from '#app/text/curator.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { listAddress, queueAddress, reviewAddress } from '../curator/addresses.ts'
import type { WaitingRow } from '../curator/desk-rows.ts'
import { QueueFilter, type QueueFilterProps } from '../curator/queue-filter.tsx'
import { QueuePages } from '../curator/queue-pages.tsx'
import { Button } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { DistrictName } from '../list/district-name.tsx'
import { StageBar } from '../list/stage-bar.tsx'
import { useWords } from '../words.ts'

type Row = WaitingRow & { district: District | null; stage: Stage | null }

export interface ChooserProps extends Omit<QueueFilterProps, 'path'> {
  rows: Row[]
  total: number
  page: number
  pages: number
}

const BOX = 'h-5 w-5 accent-match'

/** Approved scenarios that no list has yet: tick some, put them on this list. */
export function Chooser({ listId, now, ...props }: ChooserProps & { listId: string; now: Date }) {
  const { rows, total, page, pages, ...filter } = props
  const words = useWords(listComposerText)
  const { found } = useWords(curatorText)
  const path = listAddress(listId)
  const narrowed = filter.asked.agency !== '' || filter.asked.tag !== ''
  return (
    <section id="choose" className="pt-12">
      <h2 className="pb-3 text-lg">{words.choose}</h2>
      {total > 0 || narrowed ? <QueueFilter path={path} {...filter} /> : null}
      {rows.length === 0 ? (
        <Empty title={narrowed ? words.chooseNoneFit : words.chooseEmpty}>
          {narrowed ? null : words.chooseEmptyNext}
        </Empty>
      ) : (
        <form method="post" action={`${path}/scenarios`} data-once>
          <p className="pb-2 text-sm text-ink-3">{found(total)}</p>
          <ChooserTable rows={rows} now={now} />
          <div
            data-checked-bar="scenario"
            className="sticky bottom-0 z-[1] flex items-center gap-4 border-t border-line-strong bg-paper py-3"
          >
            <Button look="primary">{words.put}</Button>
            <span data-checked-count="scenario" data-count-label={words.ticked} className="text-sm text-ink-2" />
          </div>
        </form>
      )}
      <QueuePages page={page} pages={pages} hrefOf={(at) => `${queueAddress(path, filter.asked, at)}#choose`} />
    </section>
  )
}

function ChooserTable({ rows, now }: { rows: Row[]; now: Date }) {
  const words = useWords(listComposerText)
  const { column } = useWords(curatorText)
  const columns: Column<Row>[] = [
    {
      key: 'title',
      label: column.title,
      heading: (
        <label className="flex items-center gap-3">
          <input type="checkbox" data-check-all="scenario" className={BOX} aria-label={words.tickAll} />
          {column.title}
        </label>
      ),
      head: true,
      cell: ({ id, title }) => (
        <span className="flex items-start gap-3">
          <label className="-m-3 grid h-11 w-11 flex-none place-items-center">
            <input type="checkbox" name="scenario" value={id} aria-label={words.tick(title)} className={BOX} />
          </label>
          <a className="hover:underline" href={reviewAddress(id)}>
            {title}
          </a>
        </span>
      ),
    },
    { key: 'agency', label: column.agency, cell: ({ agencyName }) => agencyName },
    { key: 'district', label: column.district, cell: ({ district }) => <DistrictName district={district} /> },
    { key: 'stage', label: column.stage, cell: ({ stage }) => (stage ? <StageBar stage={stage} /> : null) },
    { key: 'closes', label: column.closes, cell: ({ closesAt }) => <TimeLeft until={closesAt} now={now} /> },
  ]
  return <Table caption={words.choose} columns={columns} rows={rows} keyOf={({ id }) => id} sticky />
}
