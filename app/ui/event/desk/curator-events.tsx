import type { EventState } from '#app/domain/event/lifecycle.ts'
import { whenText } from '#app/domain/event/when.ts'
import { curatorText } from '#app/text/curator.ts'
import { eventText } from '#app/text/event.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Pages } from '../../kit/pages.tsx'
import { Table } from '../../kit/table.tsx'
import { Tag, type TagLook } from '../../kit/tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventDeskAddress } from '../addresses.ts'
import type { EventRow } from '../event-line.tsx'

interface Props {
  unfinished: EventRow[]
  finished: EventRow[]
  mayEdit: boolean
  page: number
  pages: number
}

/** Every event for those who make them. */
export function CuratorEvents({ unfinished, finished, mayEdit, page, pages }: Props) {
  const words = useWords(eventDeskText)
  const shared = useWords(eventText)
  const { desk } = useWords(curatorText)
  const { previous, next, position } = shared
  return (
    <>
      <PageHead crumbs={[{ label: desk, href: '/curator' }]} title={words.title} lead={words.lead}>
        {mayEdit ? (
          <ButtonLink look="primary" href="/curator/events/new">
            {shared.new}
          </ButtonLink>
        ) : null}
      </PageHead>
      <section className="pt-2">
        <h2 className="pb-2 text-lg">{words.unfinished}</h2>
        {unfinished.length ? (
          <EventTable caption={words.unfinished} rows={unfinished} />
        ) : (
          <Empty title={words.unfinishedEmpty}>{words.unfinishedNext}</Empty>
        )}
      </section>
      <section className="pt-10">
        <h2 className="pb-2 text-lg">{words.finished}</h2>
        {finished.length ? (
          <EventTable caption={words.finished} rows={finished} />
        ) : (
          <Empty title={words.finishedEmpty} />
        )}
        <Pages
          page={page}
          pages={pages}
          hrefOf={(at) => (at > 1 ? `/curator/events?page=${at}` : '/curator/events')}
          label={shared.pagesLabel}
          words={{ previous, next, position: position(page, pages) }}
        />
      </section>
    </>
  )
}

/** How the state of an event looks. */
export const STATE_LOOKS: Record<EventState, TagLook> = {
  draft: 'guess',
  published: 'match',
  held: 'plain',
  cancelled: 'danger',
}

function EventTable({ caption, rows }: { caption: string; rows: EventRow[] }) {
  const { column } = useWords(eventDeskText)
  const words = useWords(eventText)
  const locale = useLocale()
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        {
          key: 'title',
          label: column.title,
          head: true,
          cell: ({ code, title, kind, place }) => (
            <a className="hover:underline" href={eventDeskAddress(code)}>
              {title}
              <span className="block text-sm font-normal text-ink-3">
                {words.kind[kind]} · {place}
              </span>
            </a>
          ),
        },
        { key: 'when', label: column.when, cell: (row) => whenText(row, locale) },
        {
          key: 'state',
          label: column.state,
          cell: ({ state }) => <Tag look={STATE_LOOKS[state]}>{words.state[state]}</Tag>,
        },
        {
          key: 'come',
          label: column.come,
          numeric: true,
          cell: ({ attendance, capacity }) =>
            `${attendance.agencies + attendance.companies}${capacity === null ? '' : ` / ${capacity}`}${
              attendance.waiting > 0 ? ` + ${attendance.waiting}` : ''
            }`,
        },
      ]}
    />
  )
}
