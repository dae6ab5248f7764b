import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormValues } from '#app/domain/form.ts'
import { resolverOver } from '#app/domain/listing/tag-words.ts'
import { budgetFrom } from '#app/domain/loose/amount.ts'
import { agencyResolver } from '#app/domain/scenario/joint-agency.ts'
import { DEFAULT_CRITERIA, weightsOf } from '#app/domain/scenario/parts/criteria.ts'
import { completeContent, readForm, readPart } from '#app/domain/scenario/read-form.ts'
import { budgetText, type StoredScenario, valuesOf } from '#app/domain/scenario/values-of.ts'
import { instantOf } from '#app/domain/time.ts'

const resolve = resolverOver([
  { id: 't.drone', name: '无人机', aliases: ['uav'] },
  { id: 't.low', name: '低空经济', aliases: ['低空'] },
])
const now = instantOf({ year: 2026, month: 11, day: 1 })
const resolveAgency = agencyResolver([
  { id: 'water', name: '杭州市林业水利局' },
  { id: 'fire', name: '杭州市消防救援支队' },
])
const circumstances = { now, resolve, resolveAgency }

const whole: StoredScenario = {
  title: '山塘水库无人机巡检',
  summary: '四百余座山塘靠人腿巡查。',
  requirement: '汛期每日一巡，异常两小时内上报。',
  jointAgencies: [{ id: 'fire', name: '杭州市消防救援支队' }],
  tags: [
    { name: '无人机', required: true },
    { name: '低空经济', required: false },
  ],
  freeTags: ['水利巡检'],
  stage: 'integration',
  district: 'linan',
  openings: [
    { kind: 'airspace', note: '限高 120 米' },
    { kind: 'data', note: '水位记录', quantity: '十年', conditions: '不得带出', period: '至 2027 年底' },
  ],
  modes: ['pilot', 'procurement'],
  budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 8_000_000 },
  durationMonths: 12,
  consortiumAllowed: true,
  eligibility: [{ kind: 'qualification', rule: '测绘乙级以上' }],
  bidderQuestions: [{ question: '夜间能否飞行？', kind: 'yesNo', required: true }],
  targets: [{ metric: '漏检率', unit: '%', target: '≤ 1', method: '第三方抽查' }],
  criteria: [
    { name: '技术', weight: 60 },
    { name: '报价', weight: 40 },
  ],
  closesAt: instantOf({ year: 2026, month: 12, day: 31, hour: 24 }),
  contactName: '陈一舟',
  contactPhone: '0571-88001234',
  contactVisibility: 'curators',
  note: '',
}
const blank: StoredScenario = {
  ...whole,
  ...{ title: '', summary: '', requirement: '', tags: [], freeTags: [], stage: null, district: null, openings: [] },
  ...{ jointAgencies: [], eligibility: [], bidderQuestions: [], contactVisibility: 'companies' },
  ...{ modes: [], budget: { kind: 'unstated', minYuan: null, maxYuan: null }, durationMonths: null },
  ...{ consortiumAllowed: null, targets: [], criteria: [], closesAt: null, contactName: '', contactPhone: '' },
}

function errorsOf(changed: FormValues) {
  return readForm({ ...valuesOf(whole), ...changed }, circumstances).errors
}

describe('a stored scenario and its form', () => {
  test('a stored scenario opens in the form and reads back as the same scenario', () => {
    const { tags, ...rest } = whole
    expect(completeContent(readForm(valuesOf(whole), circumstances))).toEqual({
      ...rest,
      tagIds: ['t.drone', 't.low'],
      requiredTagIds: ['t.drone'],
    })
    expect(tags).toHaveLength(2)
  })

  test('every kind of budget is typed as it is read', () => {
    const yuan = fc.integer({ min: 1, max: 1e11 })
    const budget = fc.oneof(
      fc.record({ kind: fc.constantFrom('amount' as const, 'about' as const), at: yuan }).map(({ kind, at }) => ({
        kind,
        minYuan: at,
        maxYuan: at,
      })),
      yuan.map((maxYuan) => ({ kind: 'upTo' as const, minYuan: null, maxYuan })),
      fc.tuple(yuan, yuan).map(([a, b]) => ({ kind: 'range' as const, minYuan: a, maxYuan: a + b })),
    )
    fc.assert(
      fc.property(budget, (given) => {
        expect(budgetFrom(budgetText(given), 10_000)).toEqual({ ok: true, value: given })
      }),
    )
    expect(budgetText({ kind: 'negotiable', minYuan: null, maxYuan: null })).toBe('面议')
    expect(budgetText({ kind: 'unstated', minYuan: null, maxYuan: null })).toBe('')
  })

  test('a scenario without criteria starts with the usual ones, whose weights are 100', () => {
    expect(weightsOf(DEFAULT_CRITERIA)).toBe(100)
    expect(readPart(valuesOf(blank), 'criteria', circumstances)).toEqual({
      ok: true,
      content: { criteria: [...DEFAULT_CRITERIA] },
    })
  })
})

describe('what is missing', () => {
  test('an empty scenario lacks its basics, tags, modes and deadline, and nothing else', () => {
    const { statuses, errors } = readForm(valuesOf(blank), circumstances)
    expect(statuses).toEqual({
      basics: 'todo',
      tags: 'todo',
      openings: 'optional',
      terms: 'todo',
      bidders: 'optional',
      targets: 'optional',
      criteria: 'done',
      closing: 'todo',
    })
    expect(Object.keys(errors)).toEqual([
      'title',
      'requirement',
      'tags',
      'stage',
      'modes',
      'closesAt',
      'contactName',
      'contactPhone',
    ])
  })

  test('a summary alone is enough, and so is a requirement alone', () => {
    expect(errorsOf({ requirement: '' })).toEqual({})
    expect(errorsOf({ summary: '' })).toEqual({})
    expect(errorsOf({ summary: '', requirement: ' ' })).toEqual({ requirement: ['required'] })
  })

  test('a half-filled part is incomplete, one with a wrong value is wrong', () => {
    const of = (changed: FormValues) => readForm({ ...valuesOf(whole), ...changed }, circumstances).statuses
    expect(of({ contactPhone: '' }).closing).toBe('incomplete')
    expect(of({ contactPhone: '打我电话' }).closing).toBe('wrong')
    expect(of({}).closing).toBe('done')
  })
})

describe('single rules', () => {
  test('weights that do not add up to 100 are refused with their sum', () => {
    expect(errorsOf({ 'criteria[1].weight': '35' })).toEqual({ criteria: ['weightsSum:95'] })
    expect(errorsOf({ 'criteria[1].weight': '４０％' })).toEqual({})
    expect(errorsOf({ 'criteria[1].weight': '' })).toEqual({ 'criteria[1].weight': ['required'] })
  })

  test('a deadline must lie ahead: one minute past is refused, one minute ahead is taken', () => {
    expect(errorsOf({ closesAt: '2026-11-01 00:00' })).toEqual({ closesAt: ['deadlinePassed'] })
    expect(errorsOf({ closesAt: '2026年11月1日 00:01' })).toEqual({})
    expect(errorsOf({ closesAt: '年底前' })).toEqual({ closesAt: ['dateUnreadable'] })
  })

  test('a day without a time closes at 24:00', () => {
    const read = readPart({ ...valuesOf(whole), closesAt: '2026年12月31日' }, 'closing', circumstances)
    expect(read).toMatchObject({ ok: true, content: { closesAt: whole.closesAt } })
  })

  test('an alias becomes its tag, an unknown word a free tag, and a required tag is among the tags', () => {
    const read = readPart(
      { tags: 'UAV，智慧水利', requiredTags: '低空', stage: 'validation', district: '' },
      'tags',
      circumstances,
    )
    expect(read).toEqual({
      ok: true,
      content: {
        tagIds: ['t.drone', 't.low'],
        requiredTagIds: ['t.low'],
        freeTags: ['智慧水利'],
        stage: 'validation',
        district: null,
      },
    })
  })

  test('a required tag that the taxonomy does not know is refused, since it could not gate anything', () => {
    expect(errorsOf({ requiredTags: '智慧水利' })).toEqual({ requiredTags: ['tagUnknown:智慧水利'] })
  })

  test('a title is counted as people count it', () => {
    expect(errorsOf({ title: '👍🏽'.repeat(80) })).toEqual({})
    expect(errorsOf({ title: '山'.repeat(81) })).toEqual({ title: ['tooLong:80'] })
  })

  test('an opening needs its kind, a target its metric and value', () => {
    expect(errorsOf({ 'openings[0].kind': '' })).toEqual({ 'openings[0].kind': ['choose'] })
    expect(errorsOf({ 'targets[0].metric': '', 'targets[0].target': '' })).toEqual({
      'targets[0].metric': ['required'],
      'targets[0].target': ['required'],
    })
  })

  test('a joint agency is a verified one, named in full and once', () => {
    expect(errorsOf({ 'jointAgencies[0].agency': '消防救援支队' })).toEqual({
      'jointAgencies[0].agency': ['agencyUnknown:消防救援支队'],
    })
    expect(errorsOf({ 'jointAgencies[1].agency': '杭州市 消防救援支队' })).toEqual({
      'jointAgencies[1].agency': ['agencyTwice'],
    })
    expect(errorsOf({ 'jointAgencies[1].agency': '杭州市林业水利局' })).toEqual({})
  })

  test('a rule needs its kind and its words; a question its way of answering, and is asked once', () => {
    expect(errorsOf({ 'eligibility[1].kind': 'other' })).toEqual({ 'eligibility[1].rule': ['required'] })
    expect(errorsOf({ 'bidderQuestions[1].question': '报价含税吗？' })).toEqual({
      'bidderQuestions[1].answerKind': ['choose'],
    })
    expect(
      errorsOf({ 'bidderQuestions[1].question': '夜间能否飞行？', 'bidderQuestions[1].answerKind': 'text' }),
    ).toEqual({ 'bidderQuestions[1].question': ['questionTwice'] })
  })

  test('who says nothing of the contact shows it to verified companies', () => {
    const read = readPart({ ...valuesOf(whole), contactVisibility: '' }, 'closing', circumstances)
    expect(read).toMatchObject({ ok: true, content: { contactVisibility: 'companies' } })
    expect(errorsOf({ contactVisibility: 'nobody' })).toEqual({ contactVisibility: ['choose'] })
  })
})
