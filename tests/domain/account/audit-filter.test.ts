import { expect, test } from 'vitest'
import { dayBounds } from '#app/domain/account/audit-filter.ts'

test('a day lasts from midnight to midnight in Hangzhou', () => {
  expect(dayBounds('2026-03-02')).toEqual({
    from: new Date('2026-03-01T16:00:00Z'),
    until: new Date('2026-03-02T16:00:00Z'),
  })
})

test.each(['', '2026-02-30', '2026-13-01', '2026-3-2', 'yesterday'])('%s is no day', (day) => {
  expect(dayBounds(day)).toBeNull()
})
