import { expect, test } from 'vitest'
import { capacityOf } from '#app/domain/company/capacity.ts'

test.each([
  [null, 0, null],
  [null, 4, null],
  [3, 0, 3],
  [3, 2, 1],
  [3, 3, 0],
  [3, 5, 0],
  [0, 0, 0],
])('who runs %j projects at once and has %i running can take on %j', (parallelProjects, running, capacity) => {
  expect(capacityOf(parallelProjects, running)).toBe(capacity)
})
