import { expect, test } from 'vitest'
import { isCalendarDay, momentOf } from '#app/domain/calendar-day.ts'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { nextStepInput } from '#app/domain/match/next-step.ts'
import { isActive } from '#app/domain/match/stalled.ts'

const wrong = (given: Record<string, string>) =>
  nextStepInput('2026-03-02')
    .safeParse({ version: '1', ...given })
    .error?.issues.map(({ path, message }) => [path[0], message])

test('a next step has a day and a day has a step; without both nothing is planned', () => {
  expect(wrong({ nextStep: '到现场踏勘', nextStepOn: '2026-03-02' })).toBeUndefined()
  expect(wrong({})).toBeUndefined()
  expect(wrong({ nextStep: '到现场踏勘' })).toEqual([['nextStepOn', 'required']])
  expect(wrong({ nextStepOn: '2026-03-09' })).toEqual([['nextStep', 'required']])
})

test('a step lies ahead, on a day of the calendar, in few words', () => {
  expect(wrong({ nextStep: '踏勘', nextStepOn: '2026-03-01' })).toEqual([['nextStepOn', 'deadlinePassed']])
  expect(wrong({ nextStep: '踏勘', nextStepOn: '2026-02-30' })).toEqual([['nextStepOn', 'dateUnreadable']])
  expect(wrong({ nextStep: '踏勘', nextStepOn: '下周三' })).toEqual([['nextStepOn', 'dateUnreadable']])
  expect(wrong({ nextStep: '长'.repeat(201), nextStepOn: '2026-03-09' })).toEqual([['nextStep', 'tooLong:200']])
})

test('only a pair that is under way has a next step', () => {
  expect(MATCH_STATES.filter(isActive)).toEqual(['introduced', 'talking', 'agreed'])
})

test('a day and a time of day are those of Hangzhou', () => {
  expect(momentOf('2026-03-05', '14:30').toISOString()).toBe('2026-03-05T06:30:00.000Z')
  expect(momentOf('2026-03-05').toISOString()).toBe('2026-03-04T16:00:00.000Z')
  expect(['2028-02-29', '2026-02-29', '2026-3-5', ''].map(isCalendarDay)).toEqual([true, false, false, false])
})
