import type { EventKind, EventState } from '#app/domain/event/lifecycle.ts'
import type { AgendaItem } from '#app/domain/event/programme.ts'
import type { TalkHours } from '#app/domain/event/slots.ts'
import { whenText } from '#app/domain/event/when.ts'
import { deadlineText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { eventAddress, eventDeskAddress } from './addresses.ts'
import { Agenda } from './agenda.tsx'
import { type OwnPlaceRow, OwnPlaces } from './registration/own-places.tsx'
import { TalkHoursNote } from './talk-hours-note.tsx'

/** An event as its public page shows it. */
interface ShownEvent extends TalkHours {
  code: string
  kind: EventKind
  state: EventState
  title: string
  place: string
  about: string
  startsAt: Date
  endsAt: Date
  registersUntil: Date
  capacity: number | null
  agenda: AgendaItem[]
  closedReason: string
  demo: boolean
}

interface Props {
  event: ShownEvent
  tags: { id: string; name: string }[]
  attendance: { agencies: number; companies: number; waiting: number }
  open: boolean
  own: OwnPlaceRow[]
  signedIn: boolean
  curates: boolean
}

/** One event: what, when, where and for whom, and what the reader can do about it. */
export function EventPage({ event, tags, attendance, open, own, signedIn, curates }: Props) {
  const words = useWords(eventText)
  const locale = useLocale()
  const { code, kind, state, title, place, about, agenda, capacity } = event
  const come = attendance.agencies + attendance.companies
  return (
    <article>
      <PageHead
        crumbs={[{ label: words.events, href: '/events' }]}
        eyebrow={`${words.kind[kind]} · ${code}`}
        title={title}
        lead={
          event.demo || state === 'draft' ? (
            <span className="flex gap-1.5">
              {state === 'draft' ? <Tag look="guess">{words.state.draft}</Tag> : null}
              {event.demo ? <Tag look="warning">{words.demo}</Tag> : null}
            </span>
          ) : null
        }
      >
        {state === 'draft' ? null : <ButtonLink href={`${eventAddress(code)}/event.ics`}>{words.calendar}</ButtonLink>}
        {curates ? <ButtonLink href={eventDeskAddress(code)}>{words.manage}</ButtonLink> : null}
      </PageHead>
      <div className="space-y-3 pb-6 empty:hidden">
        {state === 'cancelled' ? (
          <Notice look="danger" title={words.cancelledTitle}>
            {event.closedReason}
          </Notice>
        ) : null}
        {state === 'held' ? <Notice look="match">{words.held}</Notice> : null}
      </div>
      <Facts
        facts={[
          { label: words.when, value: whenText(event, locale) },
          { label: words.where, value: place },
          { label: words.registerUntil, value: deadlineText(event.registersUntil, locale) },
          { label: words.capacity, value: capacity === null ? words.noLimit : words.places(String(capacity)) },
        ]}
      />
      <div className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-9">
          {about ? (
            <section>
              <h2 className="pb-2">{words.about}</h2>
              <p className="prose">{about}</p>
            </section>
          ) : null}
          {agenda.length ? <Agenda items={agenda} /> : null}
          {event.tables > 0 ? <TalkHoursNote hours={event} /> : null}
        </div>
        <aside className="order-first space-y-6 lg:order-none">
          <section className="rounded-xl border border-line-strong bg-surface px-5 py-4">
            <h2 className="text-base">{words.register}</h2>
            <p className="mt-1 text-[0.9375rem] text-ink-2">
              {words.attendance(String(attendance.agencies), String(attendance.companies))}
              {attendance.waiting > 0 ? (
                <span className="block">{words.waiting(String(attendance.waiting))}</span>
              ) : null}
              {open && capacity !== null ? (
                <b className="block text-match">
                  {come < capacity ? words.placesLeft(String(capacity - come)) : words.full}
                </b>
              ) : null}
            </p>
            <OwnPlaces {...{ code, own, open, signedIn }} published={state === 'published'} />
          </section>
          {tags.length ? (
            <section>
              <h2 className="pb-2 text-base">{words.tags}</h2>
              <Tags>
                {tags.map(({ id, name }) => (
                  <Tag key={id} href={`/matching?tag=${encodeURIComponent(id)}`}>
                    {name}
                  </Tag>
                ))}
              </Tags>
            </section>
          ) : null}
        </aside>
      </div>
    </article>
  )
}
