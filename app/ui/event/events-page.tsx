import { eventText } from '#app/text/event.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
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
      <nav aria-label={words.which} className="no-print flex gap-x-7 border-b border-line-strong">
        <Choice href="/events" chosen={!past} label={words.coming} count={counts.coming} />
        <Choice href="/events?when=past" chosen={past} label={words.past} count={counts.past} />
      </nav>
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

function Choice({ href, chosen, label, count }: { href: string; chosen: boolean; label: string; count: number }) {
  return (
    <a
      href={href}
      aria-current={chosen ? 'page' : undefined}
      className="inline-flex min-h-12 items-center gap-2 text-ink-2 hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-match)]"
    >
      {label} <span className="text-sm font-normal text-ink-3">{count}</span>
    </a>
  )
}
