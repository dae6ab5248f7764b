import { dayAt } from '../calendar-day.ts'
import type { FormValues } from '../form.ts'
import { clockText, stampText } from '../time.ts'
import type { EventKind } from './lifecycle.ts'
import { type AgendaItem, agendaText, clockOf, DAY_END, spansText } from './programme.ts'
import type { TalkHours } from './slots.ts'

/** What the form of an event is about. */
interface EventFacts extends TalkHours {
  kind: EventKind
  title: string
  place: string
  about: string
  startsAt: Date
  endsAt: Date
  registersUntil: Date
  capacity: number | null
  agenda: AgendaItem[]
}

/** An event as its form is first shown, with the names of its tags. */
export function eventFormOf(event: EventFacts, tagNames: readonly string[]): FormValues {
  // A time field of a browser knows no 24:00.
  const clock = (minutes: number | null) => (minutes === null ? '' : clockOf(minutes % DAY_END))
  return {
    kind: event.kind,
    title: event.title,
    place: event.place,
    day: dayAt(event.startsAt),
    from: clockText(event.startsAt),
    until: clockText(event.endsAt),
    registersUntil: stampText(event.registersUntil).replace(' ', 'T'),
    capacity: event.capacity === null ? '' : String(event.capacity),
    tags: tagNames.join('、'),
    about: event.about,
    agenda: agendaText(event.agenda),
    tables: String(event.tables),
    slotMinutes: String(event.slotMinutes),
    talksFrom: clock(event.talksFrom),
    talksUntil: clock(event.talksUntil),
    breaks: spansText(event.breaks),
  }
}

/** What a new event's form proposes. */
export const NEW_EVENT_FORM: FormValues = {
  kind: 'meeting',
  from: '13:30',
  until: '17:00',
  tables: '8',
  slotMinutes: '20',
  talksFrom: '14:30',
  talksUntil: '16:50',
  breaks: '15:30-15:40',
}
