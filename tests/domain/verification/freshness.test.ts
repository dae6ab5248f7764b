import { expect, test } from 'vitest'
import { dueAgainAt, isDueAgain } from '#app/domain/verification/freshness.ts'

test.each([
  ['2026-03-02T01:00:00Z', 12, '2027-03-02T01:00:00.000Z'],
  ['2026-01-31T02:00:00Z', 1, '2026-02-28T02:00:00.000Z'],
  ['2026-12-15T00:00:00Z', 1, '2027-01-15T00:00:00.000Z'],
  // 23:30 UTC is the next day in Hangzhou.
  ['2026-10-30T23:30:00Z', 4, '2027-02-27T23:30:00.000Z'],
])('verified at %s it is fresh for %d months, until %s', (verifiedAt, months, due) => {
  expect(dueAgainAt(new Date(verifiedAt), months).toISOString()).toBe(due)
})

test('it is due from that instant on, and what was never verified is not', () => {
  const verifiedAt = new Date('2026-03-02T01:00:00Z')
  expect(isDueAgain(verifiedAt, 12, new Date('2027-03-02T00:59:59Z'))).toBe(false)
  expect(isDueAgain(verifiedAt, 12, new Date('2027-03-02T01:00:00Z'))).toBe(true)
  expect(isDueAgain(null, 12, new Date('2030-01-01T00:00:00Z'))).toBe(false)
})
