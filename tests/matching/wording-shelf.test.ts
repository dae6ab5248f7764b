import { expect, test } from 'vitest'
import { commonShare, wordingOf } from '#app/matching/score/wording.ts'
import { WordingShelf } from '#app/matching/score/wording-shelf.ts'
import { randomFrom } from '#seeds/demo/random.ts'
import { firstOf, needOf } from './generated.ts'

const NEEDS = firstOf(needOf, 200)

test('the first wording with enough in common is found, as comparing each with each would find it', () => {
  const random = randomFrom(3)
  const written = NEEDS.flatMap(({ title, text }) => {
    const at = random.between(0, text.length - 40)
    return [
      { title, text },
      { title, text: `${text.slice(0, at)}${text.slice(at + random.between(1, 40))}` },
    ]
  })
  const wordings = written.map(({ title, text }) => wordingOf(title, text))
  const shelf = new WordingShelf<number>(0.8)
  let found = 0
  for (const [at, wording] of wordings.entries()) {
    const shared = wordings.slice(0, at).map((other) => commonShare(other, wording, 0.8))
    const first = shelf.first(wording)
    expect(first !== null).toBe(shared.some((share) => share > 0))
    if (first !== null) expect(shared[first]).toBeGreaterThanOrEqual(0.8)
    if (first !== null) found++
    shelf.put(at, wording)
  }
  expect(found).toBeGreaterThan(100)
})

test('a share that pairs of places cannot find is refused', () => {
  expect(() => new WordingShelf(0.5)).toThrow(RangeError)
})
