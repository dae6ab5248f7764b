import { describe, expect, test } from 'vitest'
import { foldsOf, meanAndDeviation } from '#app/matching/measure/folds.ts'
import { shuffled } from '#app/matching/measure/random.ts'

const ids = Array.from({ length: 23 }, (_, i) => `id${i}`)

describe('folds', () => {
  test('every id is in one fold, and sizes differ by one at most', () => {
    const folds = foldsOf(ids, 5, 1)
    expect(folds.map((fold) => fold.length)).toEqual([5, 5, 5, 4, 4])
    expect(folds.flat().sort()).toEqual([...ids].sort())
  })

  test('the same ids in any order and the same seed give the same folds; another seed gives others', () => {
    expect(foldsOf([...ids].reverse(), 5, 1)).toEqual(foldsOf(ids, 5, 1))
    expect(foldsOf(ids, 5, 2)).not.toEqual(foldsOf(ids, 5, 1))
  })

  test('fewer ids than folds are each a fold', () => {
    expect(foldsOf(['a', 'b'], 9, 1).map((fold) => fold.length)).toEqual([1, 1])
    expect(foldsOf([], 9, 1)).toEqual([])
  })

  test('mean and standard deviation, with n − 1', () => {
    expect(meanAndDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7) })
    expect(meanAndDeviation([3])).toEqual({ mean: 3, deviation: 0 })
  })

  test('a shuffled list is the same list in another order, and the list itself stays', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8]
    expect(shuffled(list, 4).sort()).toEqual(list)
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})
