import { expect, test } from 'vitest'
import { ticker } from '#app/http/ticker.ts'

test('a deed that takes long is not begun twice and keeps no other waiting', async () => {
  const begun = { long: 0, short: 0 }
  let end = () => {}
  const tick = ticker(
    {
      long: () => {
        begun.long += 1
        return new Promise<void>((resolve) => {
          end = resolve
        })
      },
      short: async () => {
        begun.short += 1
      },
    },
    () => {},
  )
  tick()
  await Promise.resolve()
  tick()
  expect(begun).toEqual({ long: 1, short: 2 })
  end()
  await new Promise(setImmediate)
  tick()
  expect(begun).toEqual({ long: 2, short: 3 })
})

test('a deed that fails is told by its name, keeps no other from being done, and is tried again', async () => {
  const told: unknown[] = []
  let done = 0
  const wrong = new Error('no database')
  const tick = ticker(
    {
      fails: () => Promise.reject(wrong),
      works: async () => {
        done += 1
      },
    },
    (error, deed) => told.push([deed, error]),
  )
  for (let at = 0; at < 2; at++) {
    tick()
    await new Promise(setImmediate)
  }
  expect(told).toEqual([
    ['fails', wrong],
    ['fails', wrong],
  ])
  expect(done).toBe(2)
})
