import type { EventState, RegistrationState } from '#app/domain/event/lifecycle.ts'
import { whenText } from '#app/domain/event/when.ts'
import { minuteText } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { eventRegistrationText } from '#app/text/event-registration.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PrintButton } from '../../kit/print-button.tsx'
import { Tag } from '../../kit/tag.tsx'
import { useLocale, useWords } from '../../words.ts'
import { eventAddress } from '../addresses.ts'

interface Props {
  event: { code: string; title: string; place: string; startsAt: Date; endsAt: Date; state: EventState }
  registration: { state: RegistrationState; checkedInAt: Date | null; organisationName: string } | null
  mayCheckIn: boolean
  qr: { size: number; path: string }
}

/** What is shown at the door: the code, large; for whoever looks after the door, whose it is and the deed. */
export function PassPage({ event, registration, mayCheckIn, qr }: Props) {
  const words = useWords(eventRegistrationText)
  const shared = useWords(eventText)
  const { print } = useWords(eventTalksText)
  const locale = useLocale()
  return (
    <div className="mx-auto max-w-md pt-8 text-center">
      <p className="text-sm tracking-widest text-ink-3">{event.code}</p>
      <h1 className="mt-1 text-2xl">
        <a href={eventAddress(event.code)} className="hover:underline">
          {event.title}
        </a>
      </h1>
      <p className="mt-2 text-ink-2">
        {whenText(event, locale)}
        <br />
        {event.place}
      </p>
      {event.state === 'cancelled' ? (
        <div className="pt-4">
          <Notice look="danger" title={shared.cancelledTitle} />
        </div>
      ) : null}
      {registration ? <Whose registration={registration} /> : null}
      {mayCheckIn && registration ? <CheckInBox registration={registration} /> : null}
      <p className="mt-7 font-semibold">{words.passShow}</p>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={words.passScan}
        className="mx-auto mt-3 w-full max-w-72 rounded-xl border border-line"
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="no-print mt-4 text-sm text-ink-3">{words.passNote}</p>
      <div className="mt-4 flex justify-center">
        <PrintButton label={print} />
      </div>
    </div>
  )
}

function Whose({ registration }: { registration: NonNullable<Props['registration']> }) {
  const { organisationName, state, checkedInAt } = registration
  const words = useWords(eventRegistrationText)
  const shared = useWords(eventText)
  const locale = useLocale()
  return (
    <div className="mt-6 border-y border-line py-4">
      <p className="text-lg font-bold">{organisationName}</p>
      <p className="mt-1.5 flex flex-wrap items-center justify-center gap-2 text-[0.9375rem]">
        <Tag look={state === 'registered' ? 'success' : 'warning'}>{shared.registration[state]}</Tag>
        {checkedInAt ? (
          <b className="text-success">{words.checkedIn(minuteText(checkedInAt, locale))}</b>
        ) : (
          <span className="text-ink-3">{words.notCheckedIn}</span>
        )}
      </p>
    </div>
  )
}

function CheckInBox({ registration }: { registration: NonNullable<Props['registration']> }) {
  const words = useWords(eventRegistrationText)
  if (registration.checkedInAt || registration.state === 'withdrawn') return null
  return (
    <form method="post" data-once className="mt-5">
      <p className="pb-2 text-[0.9375rem] text-ink-2">{words.checkInLead}</p>
      <Button look="primary" className="w-full text-lg">
        {words.checkIn}
      </Button>
    </form>
  )
}
