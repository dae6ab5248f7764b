import type { ScheduleFailure } from '#app/domain/list/publishing.ts'
import { dayText, minuteText } from '#app/domain/time.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { curatorText } from '#app/text/curator.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { CAPABILITY_LISTS } from '../capability-list/addresses.ts'
import { listAddress } from '../curator/addresses.ts'
import { QueuePages } from '../curator/queue-pages.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface ListRow {
  id: string
  code: string
  title: string
  createdAt: Date
  publishedAt: Date | null
  publishesAt: Date | null
  scheduleFailure: ScheduleFailure | null
  scenarios: number
}

interface Props {
  drafts: ListRow[]
  published: ListRow[]
  waiting: number
  page: number
  pages: number
}

/** Every list: drafts first, then what is published. */
export function ListsPage({ drafts, published, waiting, page, pages }: Props) {
  const words = useWords(listComposerText)
  const desk = useWords(curatorText)
  const { toCapabilityLists } = useWords(capabilityListText)
  return (
    <>
      <PageHead crumbs={[{ label: desk.desk, href: '/curator' }]} title={words.lists} lead={words.listsLead}>
        <ButtonLink href={CAPABILITY_LISTS}>{toCapabilityLists}</ButtonLink>
        <ButtonLink look="primary" href="/curator/lists/new">
          {words.new}
        </ButtonLink>
      </PageHead>
      <section className="pt-2">
        <h2 className="pb-1 text-lg">{words.drafts}</h2>
        <p className="pb-2 text-sm text-ink-3">
          {desk.count.unlisted} {waiting}
        </p>
        {drafts.length ? (
          <ListTable caption={words.drafts} rows={drafts} />
        ) : (
          <Empty title={words.draftsEmpty}>{words.draftsEmptyNext}</Empty>
        )}
      </section>
      <section className="pt-10">
        <h2 className="pb-2 text-lg">{words.published}</h2>
        {published.length ? (
          <ListTable caption={words.published} rows={published} />
        ) : (
          <Empty title={words.publishedEmpty} />
        )}
        <QueuePages
          page={page}
          pages={pages}
          hrefOf={(at) => (at > 1 ? `/curator/lists?page=${at}` : '/curator/lists')}
        />
      </section>
    </>
  )
}

function ListTable({ caption, rows }: { caption: string; rows: ListRow[] }) {
  const { column, field } = useWords(listComposerText)
  const { tag, tagFailed } = useWords(listScheduleText)
  const locale = useLocale()
  const published = rows.some(({ publishedAt }) => publishedAt !== null)
  const columns: Column<ListRow>[] = [
    {
      key: 'title',
      label: field.title,
      head: true,
      cell: ({ id, title, publishesAt, scheduleFailure }) => (
        <>
          <a className="hover:underline" href={listAddress(id)}>
            {title}
          </a>
          {publishesAt ? (
            <span className="ml-2 font-normal">
              <Tag look="match">{tag(minuteText(publishesAt, locale))}</Tag>
            </span>
          ) : scheduleFailure ? (
            <span className="ml-2 font-normal">
              <Tag look="danger">{tagFailed}</Tag>
            </span>
          ) : null}
        </>
      ),
    },
    { key: 'code', label: column.listCode, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'scenarios', label: column.scenarios, numeric: true, cell: ({ scenarios }) => scenarios },
    {
      key: 'day',
      label: published ? column.publishedAt : column.created,
      cell: ({ publishedAt, createdAt }) => dayText(publishedAt ?? createdAt, locale),
    },
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
