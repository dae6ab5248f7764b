import { expect, test } from 'vitest'
import { withAncestors } from '#app/domain/catalogue/ancestry.ts'
import type { ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import { byClosing, byNewest, byRank } from '#app/domain/catalogue/order.ts'
import { pageOf } from '#app/domain/catalogue/page.ts'
import { optionsOf } from '#app/domain/catalogue/rows.ts'
import { DISTRICT_TILES } from '#app/domain/catalogue/tiles.ts'
import { DISTRICTS } from '#app/domain/vocabulary.ts'

const now = new Date('2026-03-02T04:00:00Z')
const scenario = (code: string, closes: string | null, opened = '2026-02-01', state = 'open') =>
  ({
    id: code,
    code,
    state,
    openedAt: new Date(opened),
    closesAt: closes === null ? null : new Date(closes),
  }) as ScenarioEntry

test('the next deadline comes first, what is over comes after it with the latest first', () => {
  const all = [
    scenario('never', null),
    scenario('old', '2026-01-01'),
    scenario('soon', '2026-03-03'),
    scenario('over', '2026-03-01'),
    scenario('later', '2026-04-01'),
    scenario('evaluating', '2026-02-10', '2026-02-01', 'evaluating'),
  ]
  const order = [...all].sort(byClosing(now)).map(({ code }) => code)
  expect(order).toEqual(['soon', 'later', 'never', 'over', 'evaluating', 'old'])
})

test('equal deadlines and equal days are ordered by code, so that pages never overlap', () => {
  const all = ['c', 'a', 'b'].map((code) => scenario(code, '2026-03-03'))
  expect([...all].sort(byClosing(now)).map(({ code }) => code)).toEqual(['a', 'b', 'c'])
  expect([...all].sort(byNewest).map(({ code }) => code)).toEqual(['a', 'b', 'c'])
})

test('what a search ranks comes in its order, what it does not rank comes last', () => {
  const ranks = new Map([
    ['b', 0],
    ['a', 1],
  ])
  expect([{ id: 'z' }, { id: 'a' }, { id: 'b' }].sort(byRank(ranks)).map(({ id }) => id)).toEqual(['b', 'a', 'z'])
})

test('pages hold every row once, and a page beyond the end is the last one', () => {
  const all = Array.from({ length: 45 }, (_, i) => i)
  const pages = [1, 2, 3].map((page) => pageOf(all, page, 20))
  expect(pages.flatMap(({ rows }) => rows)).toEqual(all)
  expect(pageOf(all, 99, 20)).toEqual(pages[2])
  expect(pageOf([], 1, 20)).toEqual({ rows: [], total: 0, page: 1, pages: 1 })
})

test('a tag stands under all tags above it, even when parents go in a circle', () => {
  const parents: Record<string, string[]> = { patrol: ['uav'], uav: ['lae', 'robots'], lae: ['patrol'] }
  expect(withAncestors(['patrol'], (id) => parents[id] ?? [])).toEqual(['patrol', 'uav', 'lae', 'robots'])
})

test('a facet offers what leads somewhere and what is chosen', () => {
  const options = optionsOf(['a', 'b', 'c'], new Map([['a', 2]]), ['b'])
  expect(options).toEqual([
    { value: 'a', count: 2, chosen: false },
    { value: 'b', count: 0, chosen: true },
  ])
})

test('every district has a tile of its own on the map', () => {
  const places = DISTRICTS.map((district) => `${DISTRICT_TILES[district].column},${DISTRICT_TILES[district].row}`)
  expect(new Set(places).size).toBe(13)
})
