import { expect, test } from 'vitest'
import { mostAlike, titleLikeness } from '#app/domain/review/likeness.ts'

test('the same title is wholly alike, whatever its blanks, punctuation and width', () => {
  expect(titleLikeness('山塘水库无人机巡检', '山塘水库 无人机巡检。')).toBe(1)
  expect(titleLikeness('AI 导诊', 'ａｉ导诊')).toBe(1)
})

test('titles with nothing in common are not alike, and an empty one is like none', () => {
  expect(titleLikeness('山塘水库无人机巡检', '早高峰公交调度')).toBe(0)
  expect(titleLikeness('', '')).toBe(0)
})

test('likeness is the share of common pairs of characters', () => {
  expect(titleLikeness('河道巡检', '河道巡查')).toBeCloseTo(2 / 3)
  expect(titleLikeness('哈哈哈哈', '哈哈')).toBeCloseTo(0.5)
})

test('only what is alike enough is shown, the most alike first', () => {
  const entries = [
    { id: 'a', title: '水库无人机巡查' },
    { id: 'b', title: '水库无人机巡检' },
    { id: 'c', title: '公交调度' },
  ]
  expect(mostAlike('水库无人机巡检', entries, 5).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(mostAlike('水库无人机巡检', entries, 1)).toMatchObject([{ id: 'b', likeness: 1 }])
})
