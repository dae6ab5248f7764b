import { expect, test } from 'vitest'
import { eventInput } from '#app/domain/event/event-input.ts'
import { eventFormOf } from '#app/domain/event/form-values.ts'
import { agendaFrom, agendaText, minuteOf, spansFrom, spansText } from '#app/domain/event/programme.ts'
import { slotsOf } from '#app/domain/event/slots.ts'
import { clocksText, whenText } from '#app/domain/event/when.ts'
import { EVENT_FORM, eventGiven } from '#tests/support/event.ts'

function wrongIn(changed: Record<string, string>) {
  const parsed = eventInput.safeParse({ ...EVENT_FORM, ...changed })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

test('times are read as they are in Hangzhou, and shown again as they were typed', () => {
  const given = eventGiven()
  expect(given.startsAt.toISOString()).toBe('2026-03-12T05:30:00.000Z')
  expect(given.endsAt.toISOString()).toBe('2026-03-12T09:00:00.000Z')
  expect(given.registersUntil.toISOString()).toBe('2026-03-10T10:00:00.000Z')
  expect(eventFormOf(given, ['低空经济'])).toEqual({ ...EVENT_FORM, capacity: '' })
  expect(whenText(given, 'zh')).toBe('2026年3月12日（周四）13:30–17:00')
  expect(whenText(given, 'en')).toBe('Thu, 12 March 2026, 13:30–17:00')
})

test('a deadline without a time is the end of its day', () => {
  expect(eventGiven({ registersUntil: '2026-03-10' }).registersUntil.toISOString()).toBe('2026-03-10T16:00:00.000Z')
})

test('an event may go on until midnight, which its form shows as a time field can, and reads again', () => {
  const given = eventGiven({ until: '24:00', talksUntil: '24:00' })
  expect(given).toMatchObject({ endsAt: new Date('2026-03-12T16:00:00.000Z'), talksUntil: 1440 })
  expect(clocksText(given)).toBe('13:30–24:00')
  const form = eventFormOf(given, ['低空经济'])
  expect(form).toMatchObject({ until: '00:00', talksUntil: '00:00' })
  expect(eventGiven({ until: '00:00', talksUntil: '00:00' })).toEqual(given)
})

test('each thing that cannot be is said at its field', () => {
  expect(wrongIn({ kind: 'party' })).toEqual(['kind choose'])
  expect(wrongIn({ title: ' ' })).toEqual(['title required'])
  expect(wrongIn({ day: '12 月的某天' })).toEqual(['day dayUnread'])
  expect(wrongIn({ from: '25:00' })).toEqual(['from clock'])
  expect(wrongIn({ until: '13:00', talksUntil: '13:00', tables: '0' })).toEqual(['until endBeforeStart'])
  expect(wrongIn({ registersUntil: '2026-03-12T14:00' })).toEqual(['registersUntil deadlineAfterStart'])
  expect(wrongIn({ capacity: '一百' })).toEqual(['capacity between:1–500'])
  expect(wrongIn({ breaks: '15:20-15:10' })).toEqual(['breaks breaks'])
  expect(wrongIn({ talksFrom: '12:00' })).toEqual(['talksFrom outsideEvent'])
  expect(wrongIn({ talksUntil: '18:00' })).toEqual(['talksUntil outsideEvent'])
  expect(wrongIn({ talksUntil: '14:40' })).toEqual(['talksUntil noSlot'])
})

test('without tables there are no talks, whatever their hours say', () => {
  expect(eventGiven({ tables: '0', talksFrom: '09:00' })).toMatchObject({
    talksFrom: null,
    talksUntil: null,
    breaks: [],
  })
})

test('slots follow one another and none runs into a break', () => {
  const hours = { tables: 1, slotMinutes: 20, talksFrom: 870, talksUntil: 960, breaks: [{ from: 905, until: 920 }] }
  expect(slotsOf(hours)).toEqual([870, 920, 940])
  expect(slotsOf({ ...hours, breaks: [] })).toEqual([870, 890, 910, 930])
  expect(slotsOf({ ...hours, tables: 0 })).toEqual([])
})

test('a programme is read line by line, with or without times and speakers', () => {
  const text = '9:30 签到\n14:00-14:20 政策解读｜市科技局 王处长\n自由交流'
  expect(agendaFrom(text)).toEqual([
    { time: '09:30', title: '签到', speaker: '' },
    { time: '14:00', title: '政策解读', speaker: '市科技局 王处长' },
    { time: '', title: '自由交流', speaker: '' },
  ])
  expect(agendaFrom(agendaText(agendaFrom(text)))).toEqual(agendaFrom(text))
})

test('clock times and stretches are read in either width', () => {
  expect([minuteOf('９：３０'), minuteOf('24:00'), minuteOf('9.30'), minuteOf('12:60')]).toEqual([
    570,
    1440,
    null,
    null,
  ])
  expect(spansFrom('16:00—16:10、15:00~15:15')).toEqual([
    { from: 900, until: 915 },
    { from: 960, until: 970 },
  ])
  expect(spansText(spansFrom('15:00-15:15') ?? [])).toBe('15:00-15:15')
  expect(spansFrom('')).toEqual([])
})
