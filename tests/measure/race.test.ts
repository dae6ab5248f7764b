import { expect, test } from 'vitest'
import type { Contender } from '#tests/bench/harness/contender.ts'
import { answersOf, inTurn, race } from '#tests/bench/harness/race.ts'
import { speedLines } from '#tests/bench/harness/verdict.ts'

const needs = ['one', 'two', 'three'].map((id) => ({ id, title: id, text: id, tags: [] }))

function contender(name: string, asked: string[]): Contender {
  return {
    name,
    answer({ id }) {
      asked.push(`${name} ${id}`)
      return [{ id: `${name} found ${id}`, score: 1 }]
    },
  }
}

test('all answer a query before the next one is asked, and another one begins each time', async () => {
  const asked: string[] = []
  await race([contender('a', asked), contender('b', asked)], needs, { passes: 1, warmUpMs: 0, mostMs: 1e6 })
  expect(asked).toEqual(['a one', 'b one', 'b two', 'a two', 'a three', 'b three'])
  expect(inTurn(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a'])
})

test('times are kept by query and pass, and one pass is run even when time is up', async () => {
  const both = [contender('a', []), contender('b', [])]
  const times = await race(both, needs, { passes: 2, warmUpMs: 0, mostMs: 1e6 })
  expect(times.get('a')!.map((passes) => passes.length)).toEqual([2, 2, 2])
  const late = await race(both, needs, { passes: 2, warmUpMs: 0, mostMs: 0 })
  expect(late.get('b')!.map((passes) => passes.length)).toEqual([1, 1, 1])
})

test('one who answers from elsewhere is timed by its own clock', async () => {
  const slow: Contender = { name: 'slow', ask: async () => ({ ranked: [], ms: 1000 }) }
  const times = await race([contender('a', []), slow], needs, { passes: 1, warmUpMs: 0, mostMs: 1e6 })
  expect(times.get('slow')).toEqual([[1000], [1000], [1000]])
  expect(speedLines(times, 10)).toMatchObject([{ size: 10, peer: 'slow', queries: 3, passes: 1 }])
})

test('the answers compared are those to the queries in order', async () => {
  const answers = await answersOf([contender('a', [])], needs)
  expect(answers.get('a')!.map(([first]) => first!.id)).toEqual(['a found one', 'a found two', 'a found three'])
})
