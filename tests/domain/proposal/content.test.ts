import { describe, expect, test } from 'vitest'
import { citationFrom, citationsOf, citedAmong } from '#app/domain/proposal/citations.ts'
import { joinContent, type ProposalContent, splitContent } from '#app/domain/proposal/content.ts'
import { askedIn, readProposal, valuesOfProposal } from '#app/domain/proposal/form.ts'
import { dueFrom } from '#app/domain/proposal/milestones.ts'
import { openingKey } from '#app/domain/proposal/resources.ts'
import { canonicalText } from '#app/domain/proposal/sending.ts'
import { targetName } from '#app/domain/proposal/target-answers.ts'
import type { Opening, Target } from '#app/domain/vocabulary.ts'
import { WHOLE_PROPOSAL } from '#tests/support/bidders.ts'

const RATE: Target = { metric: '识别率', unit: '%', target: '≥ 95', method: '第三方抽测' }
const HOURS: Target = { metric: '响应时间', unit: '小时', target: '≤ 2', method: '' }
const AIRSPACE: Opening = { kind: 'airspace', note: '三条航线', quantity: '12 架次/日' }
const ASKED = { targets: [RATE, HOURS], openings: [AIRSPACE] }
const CITED = 'cap1 低空巡检一体机'
const FULL = {
  ...WHOLE_PROPOSAL,
  [targetName(RATE, 'level')]: 'met',
  [targetName(RATE, 'value')]: '97%',
  [targetName(RATE, 'proof')]: '第三方检测报告',
  [targetName(HOURS, 'level')]: 'partly',
  'milestones[0].what': '首个点位上线',
  'milestones[0].due': '第 8 周',
  'milestones[0].evidence': '试运行记录',
  'milestones[4].what': '验收',
  'milestones[4].due': '2027年3月31日',
  cited: [CITED],
  openings: [openingKey(AIRSPACE), 'nothing'],
  'resources[2].what': '夜间值守人员一名',
  priceNote: '含两年运维',
  validDays: '90天',
}

describe('the content in full', () => {
  test('is read whole, and makes the same form again', () => {
    const reading = readProposal(FULL, ASKED)
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    expect(reading.content).toMatchObject({
      targets: [
        { ...RATE, level: 'met', value: '97%', proof: '第三方检测报告' },
        { ...HOURS, level: 'partly', value: '', proof: '' },
      ],
      milestones: [
        { what: '首个点位上线', due: 'week 8', evidence: '试运行记录' },
        { what: '验收', due: '2027-03-31', evidence: '' },
      ],
      cited: [{ kind: 'capability', capabilityId: 'cap1', name: '低空巡检一体机' }],
      openings: [AIRSPACE],
      resources: [{ what: '夜间值守人员一名', purpose: '' }],
      priceNote: '含两年运维',
      validDays: 90,
    })
    const again = readProposal(valuesOfProposal(reading.content), askedIn(reading.content))
    expect(again).toEqual(reading)
    if (again.ok) expect(canonicalText(again.content)).toBe(canonicalText(reading.content))
  })

  test('every target wants its answer; an answer to a target that is asked no longer is left aside', () => {
    const reading = readProposal({ ...WHOLE_PROPOSAL, [targetName(HOURS, 'level')]: 'perhaps' }, ASKED)
    expect(reading).toEqual({
      ok: false,
      errors: { [targetName(RATE, 'level')]: ['choose'], [targetName(HOURS, 'level')]: ['choose'] },
    })
    const moved = readProposal(FULL, { targets: [RATE] })
    expect(moved.ok && moved.content.targets).toHaveLength(1)
    expect(moved.ok && canonicalText(moved.content)).not.toContain('响应时间')
  })

  test('a row with a gap and a term nobody can read are named by their cells', () => {
    const typed = { ...FULL, 'milestones[0].due': '尽快', 'milestones[4].what': '', validDays: '长期' }
    expect(readProposal(typed, ASKED)).toEqual({
      ok: false,
      errors: { 'milestones[0].due': ['dueUnread'], 'milestones[1].what': ['required'], validDays: ['between:1–365'] },
    })
  })
})

test.each([
  ['第 4 周', 'week 4'],
  ['10天', 'day 10'],
  ['第3个月末', 'month 3'],
  ['Week 12', 'week 12'],
  ['2 months', 'month 2'],
  ['2027/3/31', '2027-03-31'],
  ['0天', null],
  ['第400周', null],
  ['尽快', null],
])('the due time %j is read as %j', (typed, due) => expect(dueFrom(typed)).toBe(due))

describe('the two envelopes', () => {
  const content = (): ProposalContent => {
    const reading = readProposal(FULL, ASKED)
    if (!reading.ok) throw new Error('not whole')
    return reading.content
  }

  test('nothing of the price is in the other one, and both together are the proposal', () => {
    const { main, price } = splitContent(content())
    expect(price).toEqual({ priceYuan: 800_000, priceNote: '含两年运维', validDays: 90 })
    expect(Object.keys(main).filter((key) => /price|valid/i.test(key))).toEqual([])
    expect(joinContent(main, price)).toEqual(content())
  })

  test('while the price is closed nothing is said of it, not even that it was left open', () => {
    const { main } = splitContent(content())
    expect(joinContent(main, null)).toMatchObject({ priceSealed: true, priceYuan: null })
    expect(splitContent(joinContent(main, null)).main).toEqual(main)
  })
})

test('the canonical text of a proposal from before there were parts is, to the letter, what it was', () => {
  const old: ProposalContent = {
    approach: '甲',
    plan: '乙',
    team: '丙',
    references: '',
    priceYuan: null,
    contactName: '苏禾',
    contactPhone: '13800001234',
  }
  const text =
    '{"approach":"甲","plan":"乙","team":"丙","references":"","priceYuan":null,"contactName":"苏禾","contactPhone":"13800001234"'
  expect(canonicalText(old)).toBe(`${text}}`)
  const answers = [{ question: '夜间？', kind: 'yesNo' as const, answer: 'yes' }]
  expect(canonicalText({ ...old, answers })).toBe(
    `${text},"answers":[{"question":"夜间？","kind":"yesNo","answer":"yes"}]}`,
  )
})

describe('what a company refers to', () => {
  const list = citationsOf([{ id: 'cap1', title: '低空巡检一体机', cases: ['某水库巡检，2024'] }])

  test('is of its own list, by the name it had', () => {
    expect(list.map(citationFrom)).toEqual([
      { kind: 'capability', capabilityId: 'cap1', name: '低空巡检一体机' },
      { kind: 'case', capabilityId: 'cap1', name: '某水库巡检，2024' },
    ])
    expect(citedAmong([...list, 'cap9 别家的能力', 'cap1 改了的名字'], list)).toEqual(list)
    expect(citationFrom('<b>')).toBeNull()
  })
})
