import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createEngine } from '#app/matching/engine.ts'
import { setWeights, weightsNow } from '#app/matching/weights.ts'
import { readWeights, weightsFrom } from '#app/services/matching-index/weights.server.ts'

const shipped = weightsNow()
const folder = mkdtempSync(path.join(tmpdir(), 'weights-'))
afterEach(() => setWeights(shipped))

function written(said: unknown): { MATCH_WEIGHTS: string } {
  const file = path.join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(said))
  return { MATCH_WEIGHTS: file }
}

test('weights are those of the file that the operator names, and engines made afterwards score by them', () => {
  const need = { id: 'n', title: '', text: '无人机巡检河道', tags: [] }
  const offer = { id: 'o', title: '', text: '无人机河道巡检服务', tags: [] }
  const score = () => createEngine([]).explain(need, offer).score
  const before = score()
  const env = written({ weights: { ...shipped, textHalf: 1 }, pairs: { takenUp: 40 } })
  readWeights(env)
  expect(weightsNow()).toEqual({ ...shipped, textHalf: 1 })
  expect(weightsFrom()).toBe(env.MATCH_WEIGHTS)
  expect(score()).toBeLessThan(before)
})

test('without a file the shipped weights stay', () => {
  readWeights({})
  expect(weightsNow()).toEqual(shipped)
})

test.each([
  ['no weights', {}],
  ['a weight that is missing', { weights: { ...shipped, tagShare: undefined } }],
  ['a share above 1', { weights: { ...shipped, tagShare: 1.2 } }],
  ['a word for a number', { weights: { ...shipped, useCase: 'two' } }],
])('a file with %s is refused by name, and nothing changes', (_, said) => {
  const env = written(said)
  expect(() => readWeights(env)).toThrow(env.MATCH_WEIGHTS)
  expect(weightsNow()).toEqual(shipped)
})

test('a file that is not there is refused by name', () => {
  expect(() => readWeights({ MATCH_WEIGHTS: path.join(folder, 'nowhere.json') })).toThrow('nowhere.json')
})
