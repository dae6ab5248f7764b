import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Lists } from '#app/matching/index/lists.ts'
import { Offsets } from '#app/matching/index/offsets.ts'

describe('where lists begin', () => {
  test('is told as it was given, however long the lists are', () => {
    const lengths = fc.array(fc.oneof({ arbitrary: fc.nat(40), weight: 20 }, fc.integer({ min: 0, max: 200_000 })), {
      maxLength: 300,
    })
    fc.assert(
      fc.property(lengths, (sizes) => {
        const starts = Uint32Array.from([0, ...sizes])
        for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
        expect(new Offsets(starts).all()).toEqual(starts)
      }),
    )
  })

  test('takes little more than two bytes where no list is long', () => {
    const starts = Uint32Array.from({ length: 3200 }, (_, i) => i * 100)
    expect(new Offsets(starts).bytes).toBe(3200 * 2 + 100 * 4)
  })
})

describe('lists of documents', () => {
  test('are the same before and after they are sealed, and when they come back from the disk', () => {
    const lists = new Lists(Uint16Array)
    const given = [[1, 2, 3], [], [65535], Array.from({ length: 70_000 }, (_, i) => i % 1000), [4]]
    for (const list of given) lists.push(list)
    const all = (of: Lists<Uint16Array>) => given.map((_, at) => Array.from(of.of(at)))
    expect(all(lists)).toEqual(given)
    lists.seal()
    expect(all(lists)).toEqual(given)
    expect(all(new Lists(Uint16Array, lists.saved()))).toEqual(given)
  })
})
