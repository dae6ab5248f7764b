import { describe, expect, test } from 'vitest'
import type { Band } from '#app/domain/standing/band.ts'
import {
  type Asked,
  type CompanyChange,
  changesFor,
  type OnRecord,
  strongestChanges,
} from '#app/domain/standing/company-change.ts'

const ASKED: Asked = {
  missingTags: [],
  requiredMissing: [],
  stage: 'rollout',
  district: 'yuhang',
  opensAnything: true,
}
const WHOLE: OnRecord = {
  maturity: 'scale',
  wishes: ['firstUse', 'testSite', 'jointResearch', 'finance', 'dataAccess'],
  cases: 3,
  capacity: 2,
  district: 'xihu',
}
const changes = (asked: Partial<Asked>, own: Partial<OnRecord> = {}) =>
  changesFor({ ...ASKED, ...asked }, { ...WHOLE, ...own })

describe('what could be changed', () => {
  test.each<[string, Partial<Asked>, Partial<OnRecord>, CompanyChange[]]>([
    ['nothing of a whole record', {}, {}, []],
    [
      'each tag of the need that is missing, alone',
      { missingTags: ['uav', 'patrol'] },
      {},
      [
        { kind: 'tags', tags: ['uav'] },
        { kind: 'tags', tags: ['patrol'] },
      ],
    ],
    [
      'where required tags are missing, all of them at once and nothing else',
      { requiredMissing: ['uav', 'hand'], missingTags: ['patrol'] },
      { capacity: null },
      [{ kind: 'tags', tags: ['uav', 'hand'] }],
    ],
    [
      'every higher maturity',
      {},
      { maturity: 'prototype' },
      [
        { kind: 'maturity', to: 'smallBatch' },
        { kind: 'maturity', to: 'scale' },
      ],
    ],
    ['no maturity where the need has no stage', { stage: null }, { maturity: null }, []],
    ['a wish that is not on record', {}, { wishes: WHOLE.wishes.slice(1) }, [{ kind: 'wish', to: 'firstUse' }]],
    ['no wish where nothing is opened', { opensAnything: false }, { wishes: [] }, []],
    [
      'more cases, up to three',
      {},
      { cases: 1 },
      [
        { kind: 'cases', to: 2 },
        { kind: 'cases', to: 3 },
      ],
    ],
    ['free capacity that was not stated', {}, { capacity: null }, [{ kind: 'capacity', to: 1 }]],
    ['free capacity where there is none', {}, { capacity: 0 }, [{ kind: 'capacity', to: 1 }]],
    ['a district that was not stated', {}, { district: null }, [{ kind: 'district', to: 'yuhang' }]],
    ['no district for a need of the whole city', { district: null }, { district: null }, []],
  ])('%s', (_, asked, own, expected) => {
    expect(changes(asked, own)).toEqual(expected)
  })

  test('an empty record has every maturity to state, and a bounded number of changes in all', () => {
    const all = changes(
      { missingTags: ['a', 'b', 'c', 'd', 'e'] },
      {
        maturity: null,
        wishes: [],
        cases: 0,
        capacity: null,
        district: null,
      },
    )
    expect(all.filter(({ kind }) => kind === 'maturity')).toHaveLength(4)
    expect(all.length).toBeLessThanOrEqual(20)
  })
})

describe('what leads furthest', () => {
  const now = { score: 45.5, band: 'first10' as Band }
  const tried = (change: CompanyChange, score: number, band: Band = 'first10') => ({ change, score, band })
  const tag = (name: string): CompanyChange => ({ kind: 'tags', tags: [name] })
  const shown = (all: Parameters<typeof strongestChanges>[0], limit = 9) =>
    strongestChanges(all, now, limit).map(({ change }) => change)

  test('a better band comes first, then a higher score', () => {
    const order = [tried(tag('a'), 49), tried(tag('b'), 47, 'first3'), tried(tag('c'), 52)]
    expect(shown(order)).toEqual([tag('b'), tag('c'), tag('a')])
    expect(shown(order, 2)).toEqual([tag('b'), tag('c')])
  })

  test('what changes neither the band nor the score as it is shown is left out', () => {
    expect(shown([tried(tag('a'), 45.9), tried(tag('b'), 44), tried(tag('c'), 45.5, 'furtherBack')])).toEqual([])
    expect(shown([tried(tag('a'), 46)])).toEqual([tag('a')])
    expect(shown([tried(tag('a'), 45.6, 'first3')])).toEqual([tag('a')])
  })

  test('of one fact only the smallest step that leads as far, of tags each', () => {
    const small: CompanyChange = { kind: 'maturity', to: 'smallBatch' }
    const large: CompanyChange = { kind: 'maturity', to: 'scale' }
    expect(shown([tried(small, 48), tried(large, 48), tried(tag('a'), 47), tried(tag('b'), 47)])).toEqual([
      small,
      tag('a'),
      tag('b'),
    ])
    expect(shown([tried(small, 47), tried(large, 48)])).toEqual([large])
  })
})
