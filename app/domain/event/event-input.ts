import { z } from 'zod'
import { severalTags } from '../loose/cells.ts'
import { cleanText } from '../loose/clean.ts'
import { closingFrom, wallFrom } from '../loose/day.ts'
import { givenLine, paragraph } from '../scenario/parts/fields.ts'
import { instantOf } from '../time.ts'
import { EVENT_KINDS } from './lifecycle.ts'
import { AGENDA_MAX, agendaFrom, DAY_END, minuteOf, spansFrom } from './programme.ts'
import { SLOT_MAX, SLOT_MIN, slotsOf, TABLES_MAX } from './slots.ts'

const TITLE_MAX = 60
const PLACE_MAX = 100
const ABOUT_MAX = 3000
const CAPACITY_MAX = 500

/** An event as its form gives it. Day and times become instants; without tables there are no talks. */
export const eventInput = z
  .object({
    kind: z.enum(EVENT_KINDS, { error: 'choose' }),
    title: line(TITLE_MAX),
    place: line(PLACE_MAX),
    day: z.string({ error: 'required' }).transform(asDay),
    from: clock(),
    until: endClock(),
    registersUntil: z.string({ error: 'required' }).transform(asInstant),
    capacity: whole(1, CAPACITY_MAX)
      .nullish()
      .transform((n) => n ?? null),
    tags: z.string().default('').transform(severalTags),
    about: paragraph(ABOUT_MAX).default(''),
    agenda: z
      .string()
      .default('')
      .transform((text) => agendaFrom(cleanText(text)))
      .refine((items) => items.length <= AGENDA_MAX, `tooMany:${AGENDA_MAX}`),
    tables: whole(0, TABLES_MAX).default(0),
    slotMinutes: whole(SLOT_MIN, SLOT_MAX).default(20),
    talksFrom: clock()
      .nullish()
      .transform((n) => n ?? null),
    talksUntil: endClock()
      .nullish()
      .transform((n) => n ?? null),
    breaks: z
      .string()
      .default('')
      .transform((text, context) => spansFrom(text) ?? refuse(context, 'breaks')),
  })
  .superRefine((given, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (given.until <= given.from) wrong('until', 'endBeforeStart')
    if (given.registersUntil > instantAt(given.day, given.from)) wrong('registersUntil', 'deadlineAfterStart')
    if (given.tables === 0) return
    if (given.talksFrom === null) wrong('talksFrom', 'required')
    if (given.talksUntil === null) wrong('talksUntil', 'required')
    if (given.talksFrom === null || given.talksUntil === null) return
    if (given.talksFrom < given.from) wrong('talksFrom', 'outsideEvent')
    if (given.talksUntil > given.until) wrong('talksUntil', 'outsideEvent')
    else if (slotsOf(given).length === 0) wrong('talksUntil', 'noSlot')
  })
  .transform(({ day, from, until, ...given }) => ({
    ...given,
    ...(given.tables === 0 && { talksFrom: null, talksUntil: null, breaks: [] }),
    startsAt: instantAt(day, from),
    endsAt: instantAt(day, until),
  }))
export type EventInput = z.output<typeof eventInput>

interface Day {
  year: number
  month: number
  day: number
}

function instantAt(day: Day, minutes: number): Date {
  return instantOf({ ...day, hour: 0, minute: minutes })
}

function line(max: number) {
  return z.string({ error: 'required' }).pipe(givenLine(max))
}

function clock() {
  return z.string({ error: 'required' }).transform((typed, context) => minuteOf(typed) ?? refuse(context, 'clock'))
}

/** What ends at 00:00 ends with its day. */
function endClock() {
  return clock().transform((minutes) => minutes || DAY_END)
}

function whole(min: number, max: number) {
  const range = `between:${min}–${max}`
  return z.coerce.number({ error: range }).int(range).min(min, range).max(max, range)
}

function asDay(typed: string, context: z.RefinementCtx): Day {
  const wall = wallFrom(typed)
  return wall.ok ? wall.value : refuse(context, 'dayUnread')
}

function asInstant(typed: string, context: z.RefinementCtx): Date {
  const closing = closingFrom(typed)
  return closing.ok ? closing.value : refuse(context, 'dayUnread')
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}
