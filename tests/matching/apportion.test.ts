import { expect, test } from 'vitest'
import { apportion } from '#app/matching/explain/apportion.ts'

test('thirds of a point add up to the whole', () => {
  expect(apportion(1, [1, 1, 1])).toEqual([0.34, 0.33, 0.33])
})

test('nothing is given where there are no shares', () => {
  expect(apportion(5, [0, 0])).toEqual([0, 0])
})
