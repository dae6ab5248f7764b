import type { RegistrationAnswer } from '#app/domain/event/registration.ts'
import { whenText } from '#app/domain/event/when.ts'
import { deadlineText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { eventDeskText } from '#app/text/event-desk.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Facts } from '../../kit/facts.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress, eventDeskAddress } from '../addresses.ts'
import { STATE_LOOKS } from './curator-events.tsx'
import type { EventDeskView } from './desk-view.ts'
import { OrganisationFinder } from './organisation-finder.tsx'
import { Registrations } from './registrations.tsx'

interface Props {
  desk: EventDeskView
  show: 'all' | 'present' | 'absent'
  find: string
  done: 'created' | 'saved' | 'published' | 'held' | 'cancelled' | null
  /** What came of registering somebody, or of withdrawing that. */
  registered: RegistrationAnswer | null
}

/** One event at the curator's desk: its state and moves, the plan, who comes and who is here. */
export function EventDeskPage({ desk, show, find, done, registered }: Props) {
  const words = useWords(eventDeskText)
  const shared = useWords(eventText)
  const registration = useWords(eventRegistrationText)
  const locale = useLocale()
  const { event, counts, rows, found, rights } = desk
  const { code, state, capacity } = event
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/curator/events' }]}
        eyebrow={code}
        title={event.title}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <Tag look={STATE_LOOKS[state]}>{shared.state[state]}</Tag>
            {event.demo ? <Tag look="warning">{shared.demo}</Tag> : null}
            <a className="link" href={eventAddress(code)}>
              {shared.publicPage}
            </a>
          </span>
        }
      >
        {rights.edit ? <ButtonLink href={`${eventDeskAddress(code)}/edit`}>{words.edit}</ButtonLink> : null}
        {rights.plan ? (
          <ButtonLink look={state === 'published' ? 'primary' : 'plain'} href={`${eventDeskAddress(code)}/plan`}>
            {words.plan}
          </ButtonLink>
        ) : null}
      </PageHead>
      <div className="space-y-3 pb-6 empty:hidden">
        {done ? (
          <Notice look="success" live>
            {words.done[done]}
          </Notice>
        ) : null}
        {registered ? (
          <Notice look="success" live>
            {registration.done[registered]}
          </Notice>
        ) : null}
        {state === 'cancelled' ? (
          <Notice look="danger" title={shared.cancelledTitle}>
            {event.closedReason}
          </Notice>
        ) : null}
      </div>
      <Facts
        facts={[
          { label: shared.when, value: whenText(event, locale) },
          { label: shared.where, value: event.place },
          { label: shared.registerUntil, value: deadlineText(event.registersUntil, locale) },
          {
            label: shared.capacity,
            value: capacity === null ? shared.noLimit : `${counts.registered} / ${capacity}`,
          },
        ]}
      />
      <div className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Registrations code={code} rows={rows} counts={counts} show={show} mayCheckIn={rights.checkIn} />
        <aside className="order-first space-y-6 lg:order-none">
          <Moves desk={desk} />
          {rights.register ? <OrganisationFinder code={code} find={find} found={found} /> : null}
        </aside>
      </div>
    </>
  )
}

function Moves({ desk: { event, counts, rights } }: { desk: EventDeskView }) {
  const words = useWords(eventDeskText)
  const address = eventDeskAddress(event.code)
  return (
    <section className="rounded-xl border border-line-strong bg-surface px-5 py-4">
      <h2 className="text-base">{words.next}</h2>
      <p className="mt-1 text-[0.9375rem] text-ink-2">
        {counts.talks > 0 ? words.planNow(String(counts.talks)) : words.planNone}
        {counts.unwritten > 0 && rights.hold ? (
          <span className="block text-warning">{words.minutesOpen(String(counts.unwritten))}</span>
        ) : null}
      </p>
      {counts.talks > 0 ? (
        <a className="link inline-flex min-h-11 items-center" href={`${eventAddress(event.code)}/talks`}>
          {words.tables}
        </a>
      ) : null}
      {rights.publish ? (
        <MoveForm action={`${address}/publication`} note={words.publishNote} label={words.publish} primary />
      ) : null}
      {rights.hold ? <MoveForm action={`${address}/holding`} note={words.holdNote} label={words.hold} /> : null}
      {rights.cancel ? (
        <p className="mt-2 border-t border-line pt-1">
          <a
            className="link inline-flex min-h-11 items-center text-[0.9375rem] text-danger"
            href={`${address}/cancellation`}
          >
            {words.cancel}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function MoveForm({
  action,
  note,
  label,
  primary,
}: {
  action: string
  note: string
  label: string
  primary?: boolean
}) {
  return (
    <form method="post" action={action} data-once className="mt-3 border-t border-line pt-3">
      <p className="pb-2 text-sm text-ink-3">{note}</p>
      <Button look={primary ? 'primary' : 'plain'} className="w-full">
        {label}
      </Button>
    </form>
  )
}
