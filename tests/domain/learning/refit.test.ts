import { expect, test } from 'vitest'
import { type Example, refit } from '#app/domain/learning/refit.ts'

/** Ten needs, each with a pair that was taken up and one that did not fit. */
const EXAMPLES: Example[] = Array.from({ length: 20 }, (_, i) => ({ takenUp: i % 2 === 0, group: `need-${i >> 1}` }))
const FOLDS = [0, 1, 2, 3, 4].map((fold) => new Set([`need-${2 * fold}`, `need-${2 * fold + 1}`]))
const trial = (weights: string, yes: number, no: number) => ({
  weights,
  scores: EXAMPLES.map(({ takenUp }, i) => (takenUp ? yes : no) + (i >> 1) * 4),
})

test('the weights are taken at which pairs taken up score above those that did not fit, and held-out needs confirm it', () => {
  const { before, after, heldOut } = refit(
    [trial('used', 30, 40), trial('worse', 20, 60), trial('better', 60, 20)],
    EXAMPLES,
    FOLDS,
  )
  expect([before.weights, after.weights]).toEqual(['used', 'better'])
  expect(after.concordances.every((value) => value === 1)).toBe(true)
  expect(heldOut?.chosen).toBe(1)
  expect(heldOut?.before).toBeLessThan(0.5)
})

test('the weights in use stay where nothing does better', () => {
  const { after } = refit([trial('used', 60, 20), trial('as good', 70, 20)], EXAMPLES, FOLDS)
  expect(after.weights).toBe('used')
})

test('nothing is said of held-out needs where there are none', () => {
  expect(refit([trial('used', 60, 20)], EXAMPLES, []).heldOut).toBeNull()
})
