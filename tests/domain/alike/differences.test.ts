import { describe, expect, test } from 'vitest'
import { degreeOf } from '#app/domain/alike/degree.ts'
import { differencesOf } from '#app/domain/alike/differences.ts'

test('a share has a word from four tenths on', () => {
  expect([0.39, 0.4, 0.79, 0.8, 1].map(degreeOf)).toEqual([
    null,
    'muchInCommon',
    'muchInCommon',
    'nearlySame',
    'nearlySame',
  ])
})

describe('two records side by side', () => {
  const here = { texts: ['汛期每日一巡。异常两小时内上报。'], fields: { stage: 'validation', tags: ['a', 'b'] } }

  test('differ in nothing when only punctuation, blanks and order do', () => {
    const there = { texts: ['异常两小时内上报；', '汛期 每日一巡'], fields: { stage: 'validation', tags: ['b', 'a'] } }
    expect(differencesOf(here, there)).toEqual({ fields: [], onlyHere: [], onlyThere: [], more: 0 })
  })

  test('show the sentences and the fields in which they differ', () => {
    const there = { texts: ['汛期每日一巡。异常一小时内上报。'], fields: { stage: 'rollout', tags: ['a'] } }
    expect(differencesOf(here, there)).toEqual({
      fields: ['stage', 'tags'],
      onlyHere: ['异常两小时内上报。'],
      onlyThere: ['异常一小时内上报。'],
      more: 0,
    })
  })

  test('are not compared in a field that one of them does not have', () => {
    expect(differencesOf(here, { texts: here.texts, fields: { stage: 'validation' } }).fields).toEqual([])
  })

  test('show some sentences, and how many more there are', () => {
    const many = { texts: ['一。二。三。四。五。六。'], fields: {} }
    expect(differencesOf(many, { texts: [], fields: {} })).toMatchObject({ onlyThere: [], more: 2 })
  })
})
