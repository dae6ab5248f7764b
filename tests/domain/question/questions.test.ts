import { expect, test } from 'vitest'
import { declineInput, questionInput, typedAnswer } from '#app/domain/question/form.ts'
import { namesCompany } from '#app/domain/question/naming.ts'
import { byDay } from '#app/domain/question/published.ts'
import { similarTo } from '#app/domain/question/similar.ts'
import { answerDueOn, askingEndsAt, lastAskingDay, workingDaysLeft } from '#app/domain/question/timing.ts'
import { parseForm } from '#app/http/forms.server.ts'

/** Thursday, 24 December 2026, 17:00 in Hangzhou. */
const CLOSES = new Date('2026-12-24T09:00:00Z')

test('questions end three working days before the scenario closes, at the end of that day', () => {
  expect(lastAskingDay(CLOSES, 3)).toBe('2026-12-21')
  expect(askingEndsAt(CLOSES, 3)).toEqual(new Date('2026-12-21T16:00:00Z'))
  expect(lastAskingDay(CLOSES, 4)).toBe('2026-12-18')
})

test('without a cut-off one may ask until the deadline itself', () => {
  expect(askingEndsAt(CLOSES, 0)).toEqual(CLOSES)
})

test('a deadline of 24:00 counts as the day that ends with it', () => {
  expect(lastAskingDay(new Date('2026-12-24T16:00:00Z'), 3)).toBe('2026-12-21')
})

test('holidays and days that make up for them are counted as the State Council has them', () => {
  // The deadline is on 9 October 2026, after the holiday of 1 to 7 October.
  expect(lastAskingDay(new Date('2026-10-09T09:00:00Z'), 3)).toBe('2026-09-29')
})

test('an answer is due so many working days after the question, and a working day before the deadline', () => {
  expect(answerDueOn('2026-12-10', CLOSES, 3)).toBe('2026-12-15')
  expect(answerDueOn('2026-12-21', CLOSES, 3)).toBe('2026-12-23')
  expect(answerDueOn('2026-12-24', CLOSES, 3)).toBe('2026-12-24')
})

test('the days that are left are working days, and negative once it is overdue', () => {
  expect(workingDaysLeft('2026-12-15', new Date('2026-12-11T02:00:00Z'))).toBe(2)
  expect(workingDaysLeft('2026-12-15', new Date('2026-12-15T02:00:00Z'))).toBe(0)
  expect(workingDaysLeft('2026-12-15', new Date('2026-12-21T02:00:00Z'))).toBe(-4)
  // Due on a Friday, looked at on the Saturday after.
  expect(workingDaysLeft('2026-12-18', new Date('2026-12-19T02:00:00Z'))).toBe(-1)
})

test.each([
  ['我们杭州纸鸢科技有限公司想问', true],
  ['纸鸢科技的机巢能否进场？', true],
  ['机巢能否进场？', false],
  ['科技公司能否参加？', false],
])('%s: the name of the asker stands in it: %s', (text, named) => {
  expect(namesCompany(text, '杭州纸鸢科技有限公司')).toBe(named)
  expect(questionInput('杭州纸鸢科技有限公司').safeParse({ text }).success).toBe(!named)
})

test('of pairs of one day the order is that of ids which nobody chose', () => {
  const pair = (id: string, publishedOn: string) => ({
    id,
    answerId: `${id}-shared`,
    publishedOn,
    question: id,
    answer: '',
    past: [],
  })
  const days = byDay([pair('m', '2026-12-10'), pair('z', '2026-12-11'), pair('b', '2026-12-11')])
  expect(days.map(({ day, pairs }) => [day, ...pairs.map(({ id }) => id)])).toEqual([
    ['2026-12-11', 'b', 'z'],
    ['2026-12-10', 'm'],
  ])
})

test('questions that ask the same are found together, others are not', () => {
  const others = [
    { id: 'same', text: '飞行时段是否限于白天，夜间能否飞行？' },
    { id: 'other', text: '报价是否含税？' },
  ]
  expect(similarTo('夜间能否飞行，飞行时段有没有限制？', others).map(({ id }) => id)).toEqual(['same'])
})

test('a form of an answer keeps one scenario and several', () => {
  expect(typedAnswer({ question: ' 问 ', answer: '答', alsoAt: 's2' })).toEqual({
    question: '问',
    answer: '答',
    alsoAt: ['s2'],
  })
  expect(typedAnswer({ alsoAt: ['s2', 's3'] })).toEqual({ question: '', answer: '', alsoAt: ['s2', 's3'] })
})

test('a question is declined with a reason, and an empty form says that one is missing', () => {
  const typed = (reason: string) => {
    const form = new FormData()
    form.set('reason', reason)
    return parseForm(form, declineInput)
  }
  for (const nothing of ['', '  '])
    expect(typed(nothing)).toMatchObject({ ok: false, errors: { reason: ['required'] } })
  expect(typed(' 涉及保密。 ')).toMatchObject({ ok: true, value: { reason: '涉及保密。' } })
})
