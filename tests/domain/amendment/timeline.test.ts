import { expect, test } from 'vitest'
import { type TimelineEvent, type TimelineFacts, timelineOf } from '#app/domain/amendment/timeline.ts'
import { momentOf } from '#app/domain/calendar-day.ts'
import { stampText } from '#app/domain/time.ts'

const at = (stamp: string) => momentOf(stamp.slice(0, 10), stamp.slice(11) || '00:00')
const OPEN: TimelineFacts = {
  openedAt: at('2026-10-12 09:00'),
  closesAt: at('2026-11-30 17:00'),
  state: 'open',
  amendments: [],
  answers: [],
  corrections: [],
  readAt: null,
  moves: [],
}
const amended = (publishedAt: string, before: string | null, after: string | null) => ({
  number: 1,
  kind: 'extension' as const,
  material: false,
  publishedAt: at(publishedAt),
  deadlineBefore: before ? at(before) : null,
  deadlineAfter: after ? at(after) : null,
})
const told = (facts: Partial<TimelineFacts>, now: string) =>
  timelineOf({ ...OPEN, ...facts }, at(now)).map((event: TimelineEvent) => `${event.kind} ${stampText(event.at)}`)

test('an open scenario was published, and closes', () => {
  expect(told({}, '2026-11-01 09:00')).toEqual(['published 2026-10-12 09:00', 'closes 2026-11-30 17:00'])
})

test('changes, answers and steps stand in the order of time', () => {
  const facts: Partial<TimelineFacts> = {
    state: 'matched',
    amendments: [amended('2026-10-20 10:00', null, null)],
    answers: [{ day: '2026-10-16', count: 2 }],
    readAt: at('2026-12-01 09:00'),
    moves: [
      { to: 'open', at: at('2026-10-12 09:00'), reason: '' },
      { to: 'closed', at: at('2026-11-30 17:01'), reason: '' },
      { to: 'matched', at: at('2026-12-08 15:00'), reason: '' },
    ],
  }
  expect(told(facts, '2026-12-10 09:00')).toEqual([
    'published 2026-10-12 09:00',
    'answered 2026-10-16 00:00',
    'amended 2026-10-20 10:00',
    'closed 2026-11-30 17:00',
    'read 2026-12-01 09:00',
    'moved 2026-12-08 15:00',
  ])
})

test('a deadline that passed in an outage closed it for a time; one that was moved before it came did not', () => {
  const inOutage = amended('2026-11-10 09:00', '2026-11-09 17:00', '2026-11-30 17:00')
  expect(told({ amendments: [inOutage] }, '2026-11-11 09:00')).toEqual([
    'published 2026-10-12 09:00',
    'closed 2026-11-09 17:00',
    'amended 2026-11-10 09:00',
    'closes 2026-11-30 17:00',
  ])
  const before = amended('2026-11-08 09:00', '2026-11-09 17:00', '2026-11-30 17:00')
  expect(told({ amendments: [before] }, '2026-11-11 09:00')).not.toContain('closed 2026-11-09 17:00')
})

test('what was cancelled before its deadline never closed', () => {
  const cancelled = { state: 'cancelled', moves: [{ to: 'cancelled', at: at('2026-11-02'), reason: '' }] } as const
  expect(told(cancelled, '2026-12-10 09:00')).toEqual(['published 2026-10-12 09:00', 'moved 2026-11-02 00:00'])
})
