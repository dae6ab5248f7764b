import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  calendarKnown,
  isWorkingDay,
  unknownYears,
  workingDaysBetween,
} from '#app/domain/working-days.ts'

describe('working days', () => {
  test.each([
    ['2026-02-13', true, 'the Friday before Spring Festival'],
    ['2026-02-14', true, 'a Saturday that makes up for Spring Festival'],
    ['2026-02-15', false, 'the first day of Spring Festival'],
    ['2026-02-18', false, 'a Wednesday in Spring Festival'],
    ['2026-02-23', false, 'the last day of Spring Festival, a Monday'],
    ['2026-02-24', true, 'the first day back'],
    ['2026-02-28', true, 'the second Saturday that makes up for it'],
    ['2026-03-01', false, 'a plain Sunday'],
    ['2026-05-09', true, 'the Saturday that makes up for Labour Day'],
    ['2026-10-07', false, 'the last day of the National Day holiday'],
    ['2026-10-10', true, 'the Saturday that makes up for National Day'],
    ['2026-10-11', false, 'the Sunday after it'],
    ['2025-10-08', false, 'a Wednesday, the last day of an eight-day holiday'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works)
  })

  test.each([
    ['2026-11-02', '2026-11-06', 4],
    ['2026-11-06', '2026-11-09', 1],
    ['2026-11-06', '2026-11-08', 0],
    ['2026-02-13', '2026-02-24', 2],
    ['2026-09-30', '2026-10-12', 4],
    ['2026-11-06', '2026-11-06', 0],
    ['2026-11-06', '2026-11-02', 0],
  ])('after %s, up to %s, there are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count)
  })

  test.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-10-12', -1, '2026-10-10'],
    ['2026-10-11', 0, '2026-10-11'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('from %s, %i on, is %s', (from, days, to) => {
    expect(addWorkingDays(from, days)).toBe(to)
  })
})

describe('years whose calendar is not published', () => {
  test('are known as such', () => {
    expect([2003, 2004, 2025, 2026, 2027].map(calendarKnown)).toEqual([false, true, true, true, false])
    expect(unknownYears('2026-12-01', '2028-01-05')).toEqual([2027, 2028])
    expect(unknownYears('2026-02-01', '2026-12-31')).toEqual([])
  })

  test('count Monday to Friday', () => {
    expect(isWorkingDay('2027-02-06')).toBe(false)
    expect(isWorkingDay('2027-10-01')).toBe(true)
    expect(workingDaysBetween('2027-09-30', '2027-10-08')).toBe(6)
  })
})
