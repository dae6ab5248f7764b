import { expect, test } from 'vitest'
import { withParameters } from '#app/commands/match/with-parameters.ts'
import { PARAMETERS } from '#app/matching/parameters.ts'

const shipped = structuredClone(PARAMETERS)

test('a function sees the other values, nested ones too, and all the rest as shipped', () => {
  const seen = withParameters({ tagShare: 0, concept: { useCase: 9 } }, () => structuredClone(PARAMETERS))
  expect(seen).toEqual({ ...shipped, tagShare: 0, concept: { ...shipped.concept, useCase: 9 } })
  expect(PARAMETERS).toEqual(shipped)
})

test('the shipped values are put back when the function throws', () => {
  const failing = () =>
    withParameters({ textHalf: 5, phrase: { name: 0 } }, () => {
      throw new Error('broken off')
    })
  expect(failing).toThrow('broken off')
  expect(PARAMETERS).toEqual(shipped)
})

test('inside one another, each puts back what it found', () => {
  withParameters({ learned: 0.1 }, () => {
    expect(withParameters({ learned: 0.2 }, () => PARAMETERS.learned)).toBe(0.2)
    expect(PARAMETERS.learned).toBe(0.1)
  })
  expect(PARAMETERS).toEqual(shipped)
})
