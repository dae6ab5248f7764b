import { describe, expect, test } from 'vitest'
import { earliestDeadline, FIELD_WEIGHTS, rulingOn, shownDifferences } from '#app/domain/amendment/rules.ts'
import { momentOf } from '#app/domain/calendar-day.ts'
import { SCENARIO_FIELDS } from '#app/domain/scenario/difference.ts'
import type { ScenarioField } from '#app/domain/scenario/parts.ts'
import { stampText } from '#app/domain/time.ts'

/** `2026-12-04 17:00` in Hangzhou. */
const at = (stamp: string) => momentOf(stamp.slice(0, 10), stamp.slice(11) || '00:00')

test('every field of the form has its weight', () => {
  expect(Object.keys(FIELD_WEIGHTS).sort()).toEqual([...SCENARIO_FIELDS].sort())
})

test.each([
  ['2026-11-02 09:00', '2026-11-06 00:00', 'Monday: Tuesday, Wednesday and Thursday in full'],
  ['2026-11-06 23:59', '2026-11-12 00:00', 'Friday: Monday to Wednesday'],
  ['2026-02-13 10:00', '2026-02-26 00:00', 'before Spring Festival: its make-up Saturday, then two days after it'],
  ['2026-10-08 10:00', '2026-10-13 00:00', 'after National Day: the make-up Saturday counts, the Sunday does not'],
  ['2026-12-30 10:00', '2027-01-05 00:00', 'over the turn of a year that has no calendar yet: Monday to Friday'],
])('published at %s, no deadline lies nearer than %s (%s)', (now, earliest) => {
  expect(stampText(earliestDeadline(at(now)))).toBe(earliest)
})

/**
 * Published on 2026-11-02 at 09:00, so that the nearest deadline is 2026-11-06 00:00. Fields that change, the deadline
 * that stands and the one asked for; then whether it is material, the deadline that follows (a dot: it stays; ! moved
 * by rule) and whether what was asked for is refused.
 */
const RULINGS: [ScenarioField[], string, string, boolean, string, boolean][] = [
  [['title'], '2026-11-03 17:00', '2026-11-03 17:00', false, '.', false],
  [['title', 'note'], '2026-11-30 17:00', '2026-11-30 17:00', false, '.', false],
  [['requirement'], '2026-11-30 17:00', '2026-11-30 17:00', true, '.', false],
  [['requirement'], '2026-11-05 17:00', '2026-11-05 17:00', true, '2026-11-06 00:00!', false],
  [['targets'], '2026-11-06 00:00', '2026-11-06 00:00', true, '.', false],
  [['criteria', 'title'], '2026-11-02 09:01', '2026-11-02 09:01', true, '2026-11-06 00:00!', false],
  [['closesAt'], '2026-11-03 17:00', '2026-11-04 17:00', false, '2026-11-04 17:00', false],
  [['closesAt'], '2026-11-30 17:00', '2026-12-15 17:00', false, '2026-12-15 17:00', false],
  [['closesAt'], '2026-11-30 17:00', '2026-11-06 00:00', false, '2026-11-06 00:00', false],
  [['closesAt'], '2026-11-30 17:00', '2026-11-05 23:59', false, '2026-11-05 23:59', true],
  [['closesAt', 'budget'], '2026-11-03 17:00', '2026-11-04 17:00', true, '2026-11-06 00:00!', false],
  [['closesAt', 'budget'], '2026-11-30 17:00', '2026-11-05 17:00', true, '2026-11-06 00:00!', true],
]
test.each(RULINGS)('changing %j of a scenario that closes %s, asking for %s', (fields, stands, asked, ...expected) => {
  const ruling = rulingOn(fields, { closesAt: at(stands), wanted: at(asked), now: at('2026-11-02 09:00') })
  const { deadline } = ruling
  const becomes = deadline ? `${stampText(deadline.after)}${deadline.byRule ? '!' : ''}` : '.'
  expect([ruling.material, becomes, ruling.tooEarly]).toEqual(expected)
})

describe('a calendar that is not published', () => {
  const ruling = (now: string) =>
    rulingOn(['title'], { closesAt: at('2027-03-01'), wanted: at('2027-03-01'), now: at(now) }).unknownYears

  test('is said where the days of notice reach into its year, and only there', () => {
    expect(ruling('2026-12-30 10:00')).toEqual([2027])
    expect(ruling('2026-12-01 10:00')).toEqual([])
    expect(ruling('2027-01-04 10:00')).toEqual([2027])
  })
})

test('of a contact that is not shown, no change is shown either', () => {
  const change = (field: ScenarioField) => ({ field, kind: 'value' as const, before: {}, after: {} })
  const all = [change('contactPhone'), change('note')]
  expect(shownDifferences(all, true)).toEqual(all)
  expect(shownDifferences(all, false)).toEqual([change('note')])
})
