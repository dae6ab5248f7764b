import { expect, test } from 'vitest'
import { randomFrom } from '#seeds/demo/random.ts'
import { answersOf, Edited, freshEngine } from './edited.ts'

test('after a thousand edits every answer is that of a fresh engine, to the last bit, also with a restart among them', () => {
  const random = randomFrom(31)
  const edited = new Edited(random)
  for (let edit = 0; edit < 1000; edit++) {
    edited.edit()
    if (edit === 600) edited.fork()
  }
  edited.fork()
  const fresh = answersOf(freshEngine(edited, random))
  expect(edited.engines).toHaveLength(3)
  for (const engine of edited.engines) expect(answersOf(engine)).toBe(fresh)
})
