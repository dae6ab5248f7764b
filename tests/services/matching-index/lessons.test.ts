import { expect, test } from 'vitest'
import { lessonsAmong, type Named } from '#app/services/matching-index/lessons.ts'

const all = Array.from({ length: 4000 }, (_, i): Named => [i % 4 === 0 ? 'needs' : 'offers', `id${i}`])

test('a small market is learned whole', () => {
  expect(lessonsAmong(all, 4000)).toEqual(all)
})

test('of a large one the same even sample is learned, whatever the order', () => {
  const some = lessonsAmong(all, 1000)
  expect(some).toHaveLength(1000)
  const names = (named: Named[]) => named.map((one) => one.join(' ')).sort()
  expect(names(lessonsAmong([...all].reverse(), 1000))).toEqual(names(some))
  const needs = some.filter(([side]) => side === 'needs').length
  expect(needs).toBeGreaterThan(200)
  expect(needs).toBeLessThan(300)
  const early = some.filter(([, id]) => Number(id.slice(2)) < 2000).length
  expect(early).toBeGreaterThan(430)
  expect(early).toBeLessThan(570)
})
