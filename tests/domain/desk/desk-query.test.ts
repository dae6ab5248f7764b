import { expect, test } from 'vitest'
import { dayAt, daysBetween, dayWords } from '#app/domain/calendar-day.ts'
import { batchInput } from '#app/domain/desk/deed.ts'
import { deskAddress, deskQueryOf, narrowings, statesOf } from '#app/domain/desk/desk-query.ts'
import { daysDue } from '#app/domain/desk/desk-row.ts'

const queryOf = (search: string) => deskQueryOf(new URLSearchParams(search))

test.each([
  '',
  '?view=board',
  '?view=board&state=any&owner=p1&tag=lae&stalled=yes',
  '?state=declined&agency=a1&q=%E6%B2%B3%E9%81%93&origin=company&due=overdue&score=high&sort=due&page=2',
  '?owner=nobody&due=unset&score=unscored&sort=newest',
])('the desk keeps everything in its address: %s', (search) => {
  const query = queryOf(search)
  expect(deskAddress(query, { page: query.page })).toBe(`/curator/matches${search}`)
})

test('a change begins on the first page; what an address cannot mean is left out', () => {
  const query = queryOf('state=talking&page=7&q=x')
  expect(deskAddress(query, { view: 'board' })).toBe('/curator/matches?view=board&state=talking&q=x')
  expect(queryOf('view=x&state=x&due=x&score=x&sort=x&origin=x&page=-1')).toEqual(queryOf(''))
  expect(queryOf(`q=${'长'.repeat(500)}`).q).toHaveLength(60)
  expect(narrowings(query)).toBe(1)
  expect(statesOf('active')).toEqual(['introduced', 'talking', 'agreed'])
})

test('days are those of Hangzhou', () => {
  const lateEvening = new Date('2026-03-01T17:30:00Z')
  expect(dayAt(lateEvening)).toBe('2026-03-02')
  expect(dayAt(lateEvening, 30)).toBe('2026-04-01')
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(dayWords('2026-03-09', lateEvening, 'zh')).toBe('3月9日')
  expect(dayWords('2026-03-09', lateEvening, 'en')).toBe('9 March')
  expect(dayWords('2027-03-09', lateEvening, 'zh')).toBe('2027年3月9日')
})

test('what is due is overdue from the day after, within a week from today on, or has no day', () => {
  const now = new Date('2026-03-02T01:00:00Z')
  expect(daysDue('overdue', now)).toEqual({ from: null, below: '2026-03-02' })
  expect(daysDue('week', now)).toEqual({ from: '2026-03-02', below: '2026-03-09' })
  expect(daysDue('later', now)).toEqual({ from: '2026-03-09', below: null })
  expect(daysDue('unset', now)).toBeNull()
})

test('a deed is given with what it needs and nothing planned for yesterday', () => {
  const input = batchInput('2026-03-02')
  const wrong = (given: object) =>
    input.safeParse(given).error?.issues.map(({ path, message }) => `${path}: ${message}`)
  expect(wrong({ deed: 'hand' })).toEqual(['ownerId: choose'])
  expect(wrong({ deed: 'nextStep', nextStep: ' ', nextStepOn: '2026-03-01' })).toEqual([
    'nextStep: required',
    'nextStepOn: deadlinePassed',
  ])
  expect(wrong({ deed: 'nextStep', nextStep: '看现场', nextStepOn: '2026-02-30' })).toContain(
    'nextStepOn: dateUnreadable',
  )
  expect(wrong({ deed: 'lose' })).toEqual(['reason: choose'])
  expect(wrong({ deed: 'lose', reason: 'other' })).toEqual(['note: required'])
  expect(wrong({ deed: 'note' })).toEqual(['note: required'])
  expect(input.safeParse({ deed: 'agree' }).success).toBe(true)
})

test('a next step is one line, as long for many pairs as for one', () => {
  const stepOf = (nextStep: string) =>
    batchInput('2026-03-02').safeParse({ deed: 'nextStep', nextStep, nextStepOn: '2026-03-02' })
  expect(stepOf('看现场\r\n带设备').data).toMatchObject({ nextStep: '看现场带设备' })
  expect(stepOf('🚁'.repeat(200)).success).toBe(true)
  expect(stepOf('🚁'.repeat(201)).error?.issues.map(({ message }) => message)).toEqual(['tooLong:200'])
})
