import { expect, test } from 'vitest'
import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import { reasonWords } from '#app/ui/matching/reason-words.ts'

const NAMES = { lae: '低空经济', uav: '无人机', patrol: '低空巡检', aero: '航空航天' }

const SAME: Evidence = { kind: 'sameTag', tag: 'uav', points: 8 }
const SAME_TOO: Evidence = { kind: 'sameTag', tag: 'patrol', points: 6 }
const PARENT: Evidence = { kind: 'viaParent', need: 'uav', offer: 'patrol', via: 'uav', inferred: [], points: 9 }
const INFERRED: Evidence = {
  kind: 'inferredTag',
  tag: 'lae',
  sides: ['needs'],
  from: ['航线', '机巢', '空域', '低空'],
  points: 12,
}
const PHRASES: Evidence = { kind: 'phrases', phrases: ['漂浮物', '排口', '岸线', '巡河'], points: 30 }
const COMMON: Evidence = { kind: 'commonWords', points: 20 }
const DISTRICT: Evidence = { kind: 'sameDistrict', district: 'yuhang', points: 1 }
const STAGE: Evidence = { kind: 'stageFits', stage: 'rollout', maturity: 'scale', points: 3 }
const LACKING: Evidence = { kind: 'stageAhead', stage: 'rollout', maturity: 'prototype', points: 1 }

function reason(evidence: Evidence[], locale: 'zh' | 'en' = 'zh'): string {
  const part = { kind: 'tags' as const, points: 50, max: 90, evidence }
  const gate = { passed: true, missing: [] }
  return reasonWords({ score: 70, parts: [part], missing: [], unknown: [], gate }, NAMES, locale)
}

test('a tag of both sides convinces before a parent, a parent before what the text suggests, that before phrases', () => {
  expect(reason([PHRASES, INFERRED, PARENT, { ...SAME, tag: 'aero' }])).toBe(
    '“航空航天”两边都有；能力的“低空巡检”属于需求的“无人机”；能力有“低空经济”，需求文字谈到“航线”“机巢”“空域”。',
  )
  expect(reason([STAGE, DISTRICT, PHRASES])).toBe(
    '两边都写到“漂浮物”“排口”“岸线”；综合推广阶段，规模应用的成熟度合适；同在余杭区。',
  )
})

test('several tags of both sides are one clause, the weightier first', () => {
  expect(reason([SAME_TOO, SAME, PHRASES])).toBe('两边都有“无人机”“低空巡检”；两边都写到“漂浮物”“排口”“岸线”。')
})

test('a tag is named once, and what the texts only suggest comes after their phrases', () => {
  expect(reason([PARENT, SAME, PHRASES])).toBe('“无人机”两边都有；两边都写到“漂浮物”“排口”“岸线”。')
  expect(reason([{ ...PARENT, inferred: ['needs'] }, PHRASES])).toMatch(/^两边都写到.+；能力的“低空巡检”/)
})

test('other words for the same come after phrases, then the field, then what a text only reads like', () => {
  const meaning: Evidence = { kind: 'sameMeaning', words: ['送血', '巡河', '派单', '打捞'], points: 3 }
  const field: Evidence = { kind: 'sameField', fields: ['水利'], points: 9 }
  const learned: Evidence = { kind: 'learnedTag', tag: 'uav', sides: ['needs'], from: ['桨叶'], points: 20 }
  expect(reason([learned, field, meaning])).toBe(
    '需求写的“送血”“巡河”“派单”，能力用别的说法写到了，意思相同；两边说的都是“水利”方面的事；' +
      '能力有“无人机”，需求的写法接近这个标签下的内容，如“桨叶”。',
  )
  expect(reason([SAME, learned, PHRASES])).toBe('“无人机”两边都有；两边都写到“漂浮物”“排口”“岸线”。')
})

test('a phrase is quoted once', () => {
  const spoken: Evidence = { kind: 'inferredTag', tag: 'lae', sides: ['needs'], from: ['排口'], points: 12 }
  expect(reason([spoken, PHRASES])).toBe('能力有“低空经济”，需求文字谈到“排口”；两边都写到“漂浮物”“岸线”。')
  expect(reason([spoken, { ...PHRASES, phrases: ['排口'] }])).toBe('能力有“低空经济”，需求文字谈到“排口”。')
})

test('a meeting of next to no weight and something missing are no reason', () => {
  expect(reason([{ ...SAME, points: 0.4 }, PHRASES, LACKING])).toBe('两边都写到“漂浮物”“排口”“岸线”。')
})

test('where nothing telling met, that is said first; beside something telling it is left out', () => {
  expect(reason([DISTRICT, COMMON, { kind: 'otherTags', points: 5 }])).toBe(
    '两边用词相近，但没有突出的共同说法；同在余杭区。',
  )
  expect(reason([SAME, COMMON])).toBe('“无人机”两边都有。')
  expect(reason([])).toBe('没有对上的地方')
})

test('it reads as a sentence in English too', () => {
  expect(reason([SAME, SAME_TOO, PHRASES, DISTRICT], 'en')).toBe(
    'Both have “无人机”, “低空巡检”; both write of “漂浮物”, “排口”, “岸线”; both in Yuhang.',
  )
})

test('a pair without a required tag says which one', () => {
  const refused: Explanation = {
    score: 0,
    parts: [],
    missing: [],
    unknown: [],
    gate: { passed: false, missing: ['uav'] },
  }
  expect(reasonWords(refused, NAMES, 'zh')).toBe('缺少必备标签“无人机”，因此不计匹配度。')
})
