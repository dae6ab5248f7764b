import { dayText } from '#app/domain/time.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { curatorText } from '#app/text/curator.ts'
import { QueuePages } from '../curator/queue-pages.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'
import { CAPABILITY_LISTS, composedAddress } from './addresses.ts'

interface ListRow {
  id: string
  code: string
  title: string
  createdAt: Date
  publishedAt: Date | null
  capabilities: number
}

interface Props {
  drafts: ListRow[]
  published: ListRow[]
  page: number
  pages: number
}

/** Every capability list at the desk: drafts first, then what is published. */
export function CapabilityListsPage({ drafts, published, page, pages }: Props) {
  const words = useWords(capabilityListText)
  const { desk } = useWords(curatorText)
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/curator' }]} title={words.lists} lead={words.listsLead}>
        <ButtonLink href="/curator/lists">{words.toScenarioLists}</ButtonLink>
        <ButtonLink look="primary" href={`${CAPABILITY_LISTS}/new`}>
          {words.new}
        </ButtonLink>
      </PageHead>
      <section className="pt-2">
        <h2 className="pb-2 text-lg">{words.drafts}</h2>
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
          hrefOf={(at) => (at > 1 ? `${CAPABILITY_LISTS}?page=${at}` : CAPABILITY_LISTS)}
        />
      </section>
    </>
  )
}

function ListTable({ caption, rows }: { caption: string; rows: ListRow[] }) {
  const { column } = useWords(capabilityListText)
  const locale = useLocale()
  const published = rows.some(({ publishedAt }) => publishedAt !== null)
  const columns: Column<ListRow>[] = [
    {
      key: 'title',
      label: column.listTitle,
      head: true,
      cell: ({ id, title }) => (
        <a className="inline-flex min-h-11 items-center hover:underline" href={composedAddress(id)}>
          {title}
        </a>
      ),
    },
    { key: 'code', label: column.code, cell: ({ code }) => <span className="whitespace-nowrap">{code}</span> },
    { key: 'count', label: column.count, numeric: true, cell: ({ capabilities }) => capabilities },
    {
      key: 'day',
      label: published ? column.publishedAt : column.created,
      cell: ({ publishedAt, createdAt }) => dayText(publishedAt ?? createdAt, locale),
    },
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
