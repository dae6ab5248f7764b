import { expect, test } from 'vitest'
import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import { evidenceWords, lackingWords } from '#app/ui/matching/evidence-words.ts'

const NAMES = { lae: '低空经济', uav: '无人机', patrol: '低空巡检' }

const FACTS: [Evidence, zh: string][] = [
  [{ kind: 'sameTag', tag: 'uav', points: 20 }, '“无人机”两边都有'],
  [
    { kind: 'inferredTag', tag: 'uav', sides: ['needs'], from: ['旋翼'], points: 5 },
    '能力有“无人机”，需求文字谈到“旋翼”',
  ],
  [
    { kind: 'inferredTag', tag: 'uav', sides: ['needs', 'offers'], from: ['机巢', '航线'], points: 5 },
    '双方文字都谈到“无人机”：“机巢”“航线”',
  ],
  [
    { kind: 'viaParent', need: 'uav', offer: 'patrol', via: 'uav', inferred: [], points: 3 },
    '能力的“低空巡检”属于需求的“无人机”',
  ],
  [
    { kind: 'viaParent', need: 'patrol', offer: 'uav', via: 'uav', inferred: ['offers'], points: 3 },
    '需求的“低空巡检”属于能力的“无人机”（据文字推断）',
  ],
  [
    { kind: 'viaParent', need: 'patrol', offer: 'uav', via: 'lae', inferred: [], points: 3 },
    '“低空巡检”与“无人机”同属“低空经济”',
  ],
  [{ kind: 'phrases', phrases: ['漏损', '分区'], points: 9 }, '两边都写到“漏损”“分区”'],
  [{ kind: 'commonWords', points: 9 }, '两边用词相近，但没有突出的共同说法'],
  [{ kind: 'stageFits', stage: 'rollout', maturity: 'scale', points: 3 }, '综合推广阶段，规模应用的成熟度合适'],
  [{ kind: 'openingMeetsWish', opening: 'data', wish: 'dataAccess', points: 1 }, '开放数据，对上企业的数据开放诉求'],
  [{ kind: 'sameDistrict', district: 'yuhang', points: 1 }, '同在余杭区'],
  [{ kind: 'trackRecord', cases: 3, points: 1 }, '登记了 3 个案例'],
]

test.each(FACTS)('a stored fact is said in words a reader knows: %o', (fact, sentence) => {
  expect(evidenceWords(fact, NAMES, 'zh')).toBe(sentence)
  expect(evidenceWords(fact, NAMES, 'en')).toMatch(/^[“\dA-Z]/)
})

const PAIR: Explanation = {
  score: 71.6,
  parts: [
    {
      kind: 'tags',
      points: 40.6,
      max: 46,
      evidence: [
        { kind: 'viaParent', need: 'uav', offer: 'patrol', via: 'uav', inferred: [], points: 10.6 },
        { kind: 'sameTag', tag: 'uav', points: 30 },
      ],
    },
    { kind: 'text', points: 30, max: 46, evidence: [{ kind: 'phrases', phrases: ['巡河'], points: 30 }] },
    {
      kind: 'fit',
      points: 1,
      max: 8,
      evidence: [
        { kind: 'stageAhead', stage: 'rollout', maturity: 'prototype', points: 1 },
        { kind: 'noOpeningForWish', wish: 'testSite', points: 0 },
        { kind: 'trackRecord', cases: 0, points: 0 },
      ],
    },
  ],
  missing: [
    { kind: 'tagMissing', tag: 'lae', wouldAdd: 5.1 },
    { kind: 'tagMissing', tag: 'patrol', wouldAdd: 0.2 },
  ],
  gate: { passed: true, missing: [] },
}

test('what is missing says what it would lead to, and never promises a gain that nobody would see', () => {
  expect(lackingWords(PAIR, NAMES, 'zh')).toEqual([
    '能力里没有“低空经济”；如确有这项能力，补上标签后预计到 76',
    '能力里没有“低空巡检”；如确有这项能力，补上标签后会略有提高',
    '综合推广阶段要求更成熟的技术，目前为样机',
    '开放条件里没有能回应企业场地测试诉求的',
    '没有登记案例，补充后会提高匹配度',
  ])
})
