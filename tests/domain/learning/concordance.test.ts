import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concordances } from '#app/domain/learning/concordance.ts'

const scores = fc.array(fc.nat(20), { minLength: 1, maxLength: 30 })

test('each taken-up pair is compared with every other one: lower ones count whole, equal ones half', () => {
  fc.assert(
    fc.property(scores, scores, (yes, no) => {
      const plain = yes.map((one) => no.reduce((sum, other) => sum + (other < one ? 1 : other === one ? 0.5 : 0), 0))
      concordances(yes, no).forEach((value, i) => {
        expect(value).toBeCloseTo(plain[i]! / no.length, 12)
      })
    }),
  )
})

test('nothing is said where there is nothing to compare with', () => {
  expect(concordances([40, 50], [])).toEqual([])
})
