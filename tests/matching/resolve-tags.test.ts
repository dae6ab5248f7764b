import { describe, expect, test } from 'vitest'
import { tagResolver } from '#app/matching/taxonomy/resolve-tags.ts'
import { CITY_TAXONOMY } from './city-taxonomy.ts'

const resolve = tagResolver(CITY_TAXONOMY)
const one = (word: string) => resolve([word])[0]!

describe('resolving tag words', () => {
  test.each([
    ['低空', 'lae'],
    ['车路云', 'adv.v2x'],
    ['ｅＶＴＯＬ', 'lae.evtol'],
    ['micro  led', 'opt.disp'],
    ['脑机 接口', 'bri.bci'],
  ])('%s means %s', (word, tag) => {
    expect(one(word).tagId).toBe(tag)
  })

  test('an alias of several tags is left open and offers all of them, technologies first', () => {
    const { tagId, candidates } = one('智能制造')
    expect(tagId).toBeNull()
    expect(candidates.map((candidate) => candidate.tagId)).toEqual(['agi.ind', 'geq'])
  })

  test('a name beats an alias of another tag', () => {
    const { tagId, candidates } = one('卫星互联网')
    expect(tagId).toBe('fnet.sat')
    expect(candidates[0]).toEqual({ tagId: 'fnet.sat', by: 'name' })
  })

  test('an unknown word, and an empty one, resolve to nothing', () => {
    expect(resolve(['没有这个标签', ' '])).toEqual([
      { word: '没有这个标签', tagId: null, candidates: [] },
      { word: ' ', tagId: null, candidates: [] },
    ])
  })
})
