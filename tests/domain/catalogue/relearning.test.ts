import { expect, test } from 'vitest'
import { hasOutgrown } from '#app/domain/catalogue/relearning.ts'

test.each([
  [0, 0, false],
  [20, 30, false],
  [21, 30, true],
  [200, 1000, false],
  [201, 1000, true],
  // Everything that was learned from has gone.
  [500, 0, true],
])('with %i changes and %i published the index learns again: %s', (changed, published, expected) => {
  expect(hasOutgrown({ changed, published })).toBe(expected)
})
