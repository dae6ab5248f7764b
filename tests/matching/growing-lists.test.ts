import { expect, test } from 'vitest'
import { GrowingLists } from '#app/matching/index/growing-lists.ts'
import { randomFrom } from '#seeds/demo/random.ts'

test('lists that grow in any order are those that arrays would be', () => {
  const lists = new GrowingLists(Uint16Array)
  const arrays = new Map<number, number[]>()
  const random = randomFrom(3)
  for (let i = 0; i < 20_000; i++) {
    const key = random.between(0, 50) ** 2
    const value = random.between(0, 65_535)
    const array = arrays.get(key) ?? []
    arrays.set(key, array)
    array.push(value)
    expect(lists.append(key, value)).toBe(array.length)
    if (i % 1000 === 999) {
      expect(Array.from(lists.taken(key))).toEqual(array)
      expect(lists.find(key)).toBe(-1)
      arrays.delete(key)
    }
  }
  const found = new Map<number, number[]>()
  lists.each((key, list) => found.set(key, Array.from(list)))
  expect(found).toEqual(arrays)
  for (const [key, array] of arrays) {
    const list = lists.find(key)
    expect(Array.from(lists.values.subarray(lists.start(list), lists.end(list)))).toEqual(array)
  }
  expect(lists.find(7)).toBe(-1)
  expect(lists.find(1_000_000)).toBe(-1)
})
