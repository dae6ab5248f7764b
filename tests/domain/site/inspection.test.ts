import { describe, expect, test } from 'vitest'
import type { ColumnFacts, ColumnKey } from '#app/domain/site/columns.ts'
import { type Indicator, inspect, type SiteFacts } from '#app/domain/site/inspection.ts'

const NOW = new Date('2026-08-31T04:00:00Z')
const at = (day: string): ColumnFacts => ({ count: 3, updatedAt: new Date(`${day}T04:00:00Z`) })
const EMPTY: ColumnFacts = { count: 0, updatedAt: null }
const GOOD: SiteFacts = {
  columns: {
    lists: at('2026-05-01'),
    scenarios: at('2026-08-20'),
    capabilities: at('2026-08-25'),
    capabilityLists: at('2026-04-01'),
    forecasts: at('2026-06-01'),
    events: at('2026-03-02'),
  },
  waitingSince: [],
  brokenLinks: 0,
  missingIdentity: [],
}

function of(indicator: Indicator, given: Partial<SiteFacts> = {}) {
  const found = inspect({ ...GOOD, ...given }, NOW).find((one) => one.indicator === indicator)
  return [found?.standing, found?.faults]
}
const columns = (given: Partial<Record<ColumnKey, ColumnFacts>>) => ({ columns: { ...GOOD.columns, ...given } })

test('a site that is looked after passes everything that it can know of itself', () => {
  expect(inspect(GOOD, NOW).map(({ indicator, standing }) => [indicator, standing])).toEqual([
    ['home', 'passes'],
    ['columns', 'passes'],
    ['empty', 'passes'],
    ['answers', 'passes'],
    ['links', 'passes'],
    ['identity', 'passes'],
    ['reachable', 'unknown'],
  ])
})

describe('the home page', () => {
  const resting = (day: string) => columns({ scenarios: at(day), capabilities: at(day) })
  test.each([
    ['2026-08-17', 'passes', 0],
    ['2026-08-16', 'fails', 1],
  ])('whose newest entry is of %s %s', (day, standing, faults) => {
    expect(of('home', resting(day))).toEqual([standing, faults])
  })
})

describe('columns', () => {
  test.each([
    ['news of two weeks ago', { scenarios: at('2026-08-17') }, ['passes', 0]],
    ['news of longer ago', { scenarios: at('2026-08-16') }, ['attention', 1]],
    ['a notice of six months ago', { events: at('2026-02-28') }, ['passes', 0]],
    ['a notice of longer ago', { events: at('2026-02-27') }, ['attention', 1]],
    ['one that is empty, which counts as empty alone', { events: EMPTY }, ['passes', 0]],
  ])('with %s', (_, given, expected) => {
    expect(of('columns', columns(given))).toEqual(expected)
  })

  test('that are empty are named', () => {
    const found = inspect({ ...GOOD, ...columns({ events: EMPTY, lists: EMPTY }) }, NOW)
    expect(found.find(({ indicator }) => indicator === 'empty')).toMatchObject({
      standing: 'attention',
      faults: 2,
      columns: ['lists', 'events'],
    })
  })
})

test.each([
  ['2026-05-31T04:00:00Z', ['passes', 0]],
  ['2026-05-31T03:59:59Z', ['fails', 1]],
])('a question that waits since %s', (since, expected) => {
  expect(of('answers', { waitingSince: [new Date(since)] })).toEqual(expected)
})

test('links that nobody has tried are unknown, and broken ones cost points but do not fail', () => {
  expect(of('links', { brokenLinks: null })).toEqual(['unknown', null])
  expect(of('links', { brokenLinks: 40 })).toEqual(['attention', 40])
  expect(of('identity', { missingIdentity: ['icp', 'police'] })).toEqual(['attention', 2])
})
