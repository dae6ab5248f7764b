import type { EventKind, EventState } from '#app/domain/event/lifecycle.ts'
import { clocksText, weekdayText } from '#app/domain/event/when.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import { eventText } from '#app/text/event.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { eventAddress } from './addresses.ts'

/** An event in a list of events. */
export interface EventRow {
  code: string
  kind: EventKind
  state: EventState
  title: string
  place: string
  startsAt: Date
  endsAt: Date
  demo: boolean
  capacity: number | null
  attendance: { agencies: number; companies: number; waiting: number }
}

/** An event in a list: the day on the left carries the row. */
export function EventLine({ row, open }: { row: EventRow; open: boolean }) {
  const words = useWords(eventText)
  const { code, kind, state, title, place, startsAt, endsAt, demo, attendance } = row
  return (
    <li
      data-row
      className="grid gap-x-8 gap-y-3 border-b border-line py-6 sm:grid-cols-[7.5rem_minmax(0,1fr)] lg:grid-cols-[7.5rem_minmax(0,1fr)_auto]"
    >
      <DayMark at={startsAt} />
      <div className="min-w-0">
        <p className="flex flex-wrap gap-1.5">
          <Tag look="match">{words.kind[kind]}</Tag>
          {state === 'cancelled' ? <Tag look="danger">{words.state.cancelled}</Tag> : null}
          {state === 'held' ? <Tag>{words.state.held}</Tag> : null}
          {demo ? <Tag look="warning">{words.demo}</Tag> : null}
        </p>
        <h2 className="mt-1.5 text-[1.1875rem]">
          <a
            href={eventAddress(code)}
            className={state === 'cancelled' ? 'line-through hover:underline' : 'hover:underline'}
          >
            {title}
          </a>
        </h2>
        <p className="mt-1 text-ink-2">
          <time dateTime={startsAt.toISOString()}>{clocksText({ startsAt, endsAt })}</time> · {place}
        </p>
      </div>
      <p className="text-[0.9375rem] text-ink-3 sm:col-start-2 lg:col-start-3 lg:text-right">
        {words.attendance(String(attendance.agencies), String(attendance.companies))}
        {open ? <Places row={row} /> : null}
      </p>
    </li>
  )
}

function Places({ row: { capacity, attendance } }: { row: EventRow }) {
  const words = useWords(eventText)
  if (capacity === null) return null
  const left = Math.max(0, capacity - attendance.agencies - attendance.companies)
  return (
    <span className={`block font-semibold ${left > 0 ? 'text-match' : 'text-warning'}`}>
      {left > 0 ? words.placesLeft(String(left)) : words.full}
    </span>
  )
}

function DayMark({ at }: { at: Date }) {
  const locale = useLocale()
  const { year, month, day } = shanghaiTimeOf(at)
  return (
    <p className="flex items-baseline gap-x-2.5 sm:block" aria-hidden="true">
      <span className="text-[2rem] leading-none font-bold text-match">
        {month}.{day}
      </span>
      <span className="text-sm text-ink-3 sm:mt-1.5 sm:block">
        {year} · {weekdayText(at, locale)}
      </span>
    </p>
  )
}
