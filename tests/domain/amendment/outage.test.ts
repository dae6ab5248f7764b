import { expect, test } from 'vitest'
import { deadlineAfter, isTouched } from '#app/domain/amendment/outage.ts'
import { momentOf } from '#app/domain/calendar-day.ts'
import { stampText } from '#app/domain/time.ts'

const at = (stamp: string) => momentOf(stamp.slice(0, 10), stamp.slice(11) || '00:00')

/** Monday 2026-11-02, from 14:00 to 18:30: deadlines up to the end of Thursday are touched. */
const OUTAGE = { startsAt: at('2026-11-02 14:00'), endsAt: at('2026-11-02 18:30') }

test.each([
  ['2026-11-02 14:00', false, 'it had closed when the outage began'],
  ['2026-11-02 14:01', true, 'it closed in the outage'],
  ['2026-11-02 18:30', true, 'it closed as the outage ended'],
  ['2026-11-05 17:00', true, 'it closes within three working days'],
  ['2026-11-06 00:00', true, 'it closes at 24:00 of the third'],
  ['2026-11-06 00:01', false, 'there is time enough'],
])('a deadline at %s is touched: %s, %s', (closesAt, touched) => {
  expect(isTouched(OUTAGE, { openedAt: at('2026-10-12 09:00'), closesAt: at(closesAt) })).toBe(touched)
})

test('what opened after the outage, or has no deadline, is not touched', () => {
  expect(isTouched(OUTAGE, { openedAt: at('2026-11-02 18:30'), closesAt: at('2026-11-05') })).toBe(false)
  expect(isTouched(OUTAGE, { openedAt: at('2026-10-12'), closesAt: null })).toBe(false)
})

test.each([
  ['2026-11-05 17:00', '2026-11-03 09:00', '2026-11-07 00:00', 'with the days of notice at least'],
  ['2026-11-05 17:00', '2026-11-02 19:00', '2026-11-06 00:00', 'counted from the day on which it is recorded'],
  ['2026-11-05 23:00', '2026-11-02 09:00', '2026-11-06 03:30', 'as long as the outage lasted'],
])('a deadline at %s, recorded at %s, becomes %s: %s', (closesAt, now, becomes) => {
  expect(stampText(deadlineAfter(OUTAGE, at(closesAt), at(now)))).toBe(becomes)
})
