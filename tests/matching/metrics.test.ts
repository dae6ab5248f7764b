import { describe, expect, test } from 'vitest'
import { pairedBootstrap } from '#app/matching/measure/bootstrap.ts'
import { ndcgAt, recallAt, reciprocalRank } from '#app/matching/measure/metrics.ts'

const grades = new Map([
  ['a', 3],
  ['b', 0],
  ['c', 1],
])

describe('evaluation figures', () => {
  test('nDCG takes 2^grade − 1 as gain and the best order as ideal', () => {
    const ideal = 7 + 1 / Math.log2(3)
    expect(ndcgAt(10, ['a', 'c', 'b'], grades)).toBeCloseTo(1, 12)
    expect(ndcgAt(10, ['b', 'c', 'a'], grades)).toBeCloseTo((1 / Math.log2(3) + 7 / 2) / ideal, 12)
    expect(ndcgAt(1, ['c', 'a'], grades)).toBeCloseTo(1 / 7, 12)
  })

  test('an unjudged document takes its place and earns nothing', () => {
    expect(ndcgAt(10, ['unjudged', 'a'], new Map([['a', 2]]))).toBeCloseTo(1 / Math.log2(3), 12)
  })

  test('reciprocal rank and recall count grade 1 and above as relevant', () => {
    expect(reciprocalRank(['b', 'x', 'c'], grades)).toBeCloseTo(1 / 3, 12)
    expect(reciprocalRank(['b'], grades)).toBe(0)
    expect(recallAt(2, ['b', 'c', 'a'], grades)).toBe(0.5)
  })

  test('a query without anything relevant gives 0 throughout', () => {
    const none = new Map([['a', 0]])
    expect([ndcgAt(10, ['a'], none), reciprocalRank(['a'], none), recallAt(5, ['a'], none)]).toEqual([0, 0, 0])
  })

  test('resampling a constant difference finds just that, and the same seed the same interval', () => {
    expect(pairedBootstrap([0.25, 0.25, 0.25], 100)).toEqual({ mean: 0.25, low: 0.25, high: 0.25, notAbove: 0 })
    const mixed = [0.3, -0.1, 0.2, 0, 0.4]
    expect(pairedBootstrap(mixed, 500, 7)).toEqual(pairedBootstrap(mixed, 500, 7))
    expect(pairedBootstrap([-1, -1], 100).notAbove).toBe(1)
  })
})
