import { eventText } from '#app/text/event.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { TabLinks } from '../kit/tab-links.tsx'
import { useWords } from '../words.ts'
import { EventLine, type EventRow } from './event-line.tsx'

interface Props {
  past: boolean
  rows: EventRow[]
  counts: { coming: number; past: number }
  page: number
  pages: number
  curates: boolean
}

/** Every event that the public reads: those that are coming, or those that are over. */
export function EventsPage({ past, rows, counts, page, pages, curates }: Props) {
  const words = useWords(eventText)
  const { previous, next, position } = words
  const hrefOf = (at: number) => {
    const search = [past ? 'when=past' : '', at > 1 ? `page=${at}` : ''].filter(Boolean).join('&')
    return `/events${search && `?${search}`}`
  }
  return (
    <>
      <PageHead title={words.events} lead={words.lead}>
        <ButtonLink href="/events.ics">{words.calendarAll}</ButtonLink>
        {curates ? <ButtonLink href="/curator/events">{words.manageAll}</ButtonLink> : null}
      </PageHead>
      <TabLinks
        label={words.which}
        links={[
          { href: '/events', label: words.coming, chosen: !past, count: counts.coming },
          { href: '/events?when=past', label: words.past, chosen: past, count: counts.past },
        ]}
      />
      {rows.length ? (
        <ol>
          {rows.map((row) => (
            <EventLine key={row.code} row={row} open={!past && row.state === 'published'} />
          ))}
        </ol>
      ) : (
        <Empty title={past ? words.noPast : words.noComing}>
          <p className="mb-4">{past ? words.noPastNext : words.noComingNext}</p>
          <ButtonLink href="/matching">{words.toMatching}</ButtonLink>
        </Empty>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={hrefOf}
        label={words.pagesLabel}
        words={{ previous, next, position: position(page, pages) }}
      />
    </>
  )
}
