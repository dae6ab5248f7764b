import { expect, test } from 'vitest'
import type { Evidence, Explanation } from '#app/matching/evidence.ts'
import { FOLK_PREFIX } from '#app/matching/taxonomy/knowledge.ts'
import { evidenceWords, isLacking, lackingWords, nameOf, unknownWords } from '#app/ui/matching/evidence-words.ts'

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
  [{ kind: 'inferredTag', tag: 'uav', sides: ['needs'], from: [], points: 5 }, '“无人机”两边都有（据文字推断）'],
  [
    { kind: 'learnedTag', tag: 'uav', sides: ['offers'], from: ['旋翼', '桨叶'], points: 5 },
    '需求有“无人机”，能力的写法接近这个标签下的内容，如“旋翼”“桨叶”',
  ],
  [
    { kind: 'learnedTag', tag: 'uav', sides: ['needs'], from: [], points: 5 },
    '能力有“无人机”，需求的写法接近这个标签下的内容',
  ],
  [
    { kind: 'learnedTag', tag: 'uav', sides: ['needs', 'offers'], from: ['桨叶'], points: 5 },
    '双方没有填“无人机”，但写法都接近这个标签下的内容，如“桨叶”',
  ],
  [{ kind: 'sameMeaning', words: ['送血'], points: 9 }, '需求写的“送血”，能力用别的说法写到了，意思相同'],
  [{ kind: 'sameField', fields: ['水利', '河道巡查'], points: 9 }, '两边说的都是“水利”“河道巡查”方面的事'],
  [{ kind: 'hasCapacity', projects: 2, points: 1 }, '企业目前还能承接 2 个项目'],
  [{ kind: 'noCapacity', projects: 0, points: 0 }, '企业目前的项目已排满，腾出人手后会提高匹配度'],
  [{ kind: 'sameTag', tag: 'free:潮汐监测', points: 9 }, '“潮汐监测”两边都有'],
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
  unknown: [],
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

test('a company without free capacity lacks something; one with some does not', () => {
  expect(isLacking({ kind: 'noCapacity', projects: 0, points: 0 })).toBe(true)
  expect(isLacking({ kind: 'hasCapacity', projects: 1, points: 1 })).toBe(false)
})

test('of a pair that does not fit though nothing is missing, it is said what else would help', () => {
  const bare = { ...PAIR, parts: [], missing: [] }
  expect(lackingWords(bare, NAMES, 'zh')).toEqual([])
  expect(lackingWords({ ...bare, score: 12 }, NAMES, 'zh')).toEqual([
    '登记信息里没有明显缺项；如果确实做过相关的事，可以在能力说明和案例里写清楚',
  ])
})

test('a pair that the gate refuses is told which tag would open it', () => {
  const refused = { ...PAIR, score: 0, parts: [], missing: [], gate: { passed: false, missing: ['patrol'] } }
  expect(lackingWords(refused, NAMES, 'zh')).toEqual([
    '能力里没有必备标签“低空巡检”；如确有这项能力，补上标签后才会计算匹配度',
  ])
})

test('what is not on record is said in one line, and nothing is said when everything is', () => {
  expect(unknownWords({ ...PAIR, unknown: ['stage', 'capacity'] }, 'zh')).toBe(
    '以下信息尚未登记，不加分也不减分：发展阶段与技术成熟度、可承接的项目数。',
  )
  expect(unknownWords({ ...PAIR, unknown: ['district'] }, 'en')).toMatch(/^Not on record.*: district/)
  expect(unknownWords(PAIR, 'zh')).toBeNull()
})

test('a word that the people made a tag is named by itself', () => {
  expect(nameOf({}, `${FOLK_PREFIX}潮汐监测`)).toBe('潮汐监测')
  expect(nameOf({}, 'uav')).toBe('uav')
})
