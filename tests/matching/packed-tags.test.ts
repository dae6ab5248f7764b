import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enteredIn, packTags, unpackTags } from '#app/matching/index/packed-tags.ts'
import { weighed } from '#app/matching/taxonomy/weigh-tags.ts'

const hundredths = fc.nat(99)
const tags = fc
  .array(fc.tuple(fc.nat(16_383), fc.boolean(), hundredths, hundredths), { maxLength: 30 })
  .map((all) => all.map(([tag, entered, read, learned]) => weighed('offers', tag, entered, read, learned)))
  .map((all) => [...all.filter(({ entered }) => entered), ...all.filter(({ entered }) => !entered)])

test('weighed tags come back from their bytes as they were, those entered also without the others', () => {
  fc.assert(
    fc.property(tags, tags, (before, those) => {
      const packed = Uint8Array.from([...packTags(before), ...packTags(those)])
      const from = packTags(before).length
      expect(unpackTags('offers', packed.subarray(from))).toEqual(those)
      const entered: number[] = []
      const size = enteredIn(packed, from, packed.length, entered)
      expect(entered.slice(0, size)).toEqual(those.filter((one) => one.entered).map(({ tag }) => tag))
    }),
  )
})
