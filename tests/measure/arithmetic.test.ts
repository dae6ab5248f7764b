import { expect, test } from 'vitest'
import { median, percentile, ratiosOf, rounded } from '#tests/bench/harness/arithmetic.ts'

test('a percentile lies between its neighbours by distance', () => {
  expect(percentile([4, 1, 3, 2], 0)).toBe(1)
  expect(percentile([4, 1, 3, 2], 1)).toBe(4)
  expect(percentile([10, 20], 0.25)).toBe(12.5)
  expect(median([5, 1, 9])).toBe(5)
  expect(() => percentile([], 0.5)).toThrow('no values')
})

test('a ratio is taken query by query, each side by the median of its passes', () => {
  const ours = [
    [1, 1, 100],
    [2, 2, 2],
    [4, 4, 4],
  ]
  const peer = [
    [10, 10, 10],
    [10, 10, 10],
    [10, 10, 10],
  ]
  expect(ratiosOf(peer, ours)).toEqual({ median: 5, p10: 3, p90: 9 })
  expect(() => ratiosOf(peer, ours.slice(1))).toThrow('different queries')
})

test('a figure is printed with four digits that mean something', () => {
  expect(rounded(12.34567)).toBe(12.35)
  expect(rounded(0.000123456)).toBe(0.0001235)
})
