import { describe, expect, test } from 'vitest'
import { caseFrom } from '#app/domain/capability/case.ts'
import type { CapabilityEntry, CompanyEntry, ScenarioEntry } from '#app/domain/catalogue/entry.ts'
import {
  CHANGE_KINDS,
  type Change,
  changesSince,
  countsForAsking,
  factsOf,
  maySuggestAgain,
} from '#app/domain/match/ended-facts.ts'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { changeWords } from '#app/text/match-changes.ts'

const DAY = new Date('2026-03-02T04:00:00Z')
const need: ScenarioEntry = {
  ...{ id: 's', code: 'HZ-2026-01-001', title: '河道巡查', agencyId: 'a', agencyName: '城管局', state: 'open' },
  ...{ district: 'yuhang', stage: 'validation', tagIds: ['uav', 'patrol'], requiredTagIds: ['uav'], under: [] },
  ...{ freeTags: [], summary: '靠人走。', requirement: '自动巡航。', openings: [{ kind: 'airspace', note: '' }] },
  ...{ jointAgencies: [], eligibility: [], bidderQuestions: [], contact: null },
  ...{ modes: ['pilot'], budget: { kind: 'upTo', minYuan: null, maxYuan: 800_000 }, durationMonths: 6 },
  ...{ consortiumAllowed: null, openedAt: DAY, closesAt: null, listId: null },
}
const offer: CapabilityEntry = {
  ...{ id: 'c1', title: '机巢', text: '自动机巢。', tagIds: ['uav'], under: [], freeTags: [], maturity: 'prototype' },
  ...{
    wishes: ['firstUse'],
    cases: [],
    rights: [],
    publishedAt: DAY,
    companyId: 'k',
    companyName: '纸鸢',
    district: 'yuhang',
  },
  verified: true,
}
const HIGH_TECH = {
  ...{ name: '高新技术企业', number: null, issuedOn: null, validUntil: null, link: null },
  expired: false,
}
const company: CompanyEntry = {
  ...{ id: 'k', name: '纸鸢', district: 'yuhang', intro: '做巡检。', foundedYear: 2018, staff: null },
  ...{ qualifications: [HIGH_TECH], capacity: 1, verifiedAt: DAY, capabilities: [offer] },
}
const then = factsOf(need, company)

/** Each fact changed alone, and what is said of it. */
const CHANGED: [string, Partial<ScenarioEntry>, Partial<CompanyEntry>, Change][] = [
  ['the words of the need', { requirement: '自动巡航并派单。' }, {}, { kind: 'needText', added: [], gone: [] }],
  ['its tags', { tagIds: ['uav', 'hand'] }, {}, { kind: 'needTags', added: ['hand'], gone: ['patrol'] }],
  ['its required tags', { requiredTagIds: [] }, {}, { kind: 'needRequiredTags', added: [], gone: ['uav'] }],
  ['its stage', { stage: 'rollout' }, {}, { kind: 'needStage', added: ['rollout'], gone: ['validation'] }],
  ['what it opens', { openings: [] }, {}, { kind: 'needOpenings', added: [], gone: ['airspace'] }],
  [
    'its budget',
    { budget: { kind: 'negotiable', minYuan: null, maxYuan: null } },
    {},
    { kind: 'needBudget', added: [], gone: [] },
  ],
  ['its district', { district: null }, {}, { kind: 'needDistrict', added: [], gone: ['yuhang'] }],
  [
    'a new capability',
    {},
    { capabilities: [offer, { ...offer, id: 'c2', title: '识别' }] },
    { kind: 'capabilityNew', added: ['识别'], gone: [] },
  ],
  [
    'a rewritten one',
    {},
    { capabilities: [{ ...offer, cases: [caseFrom('余杭塘河')] }] },
    { kind: 'capabilityChanged', added: ['机巢'], gone: [] },
  ],
  ['the introduction', {}, { intro: '做巡检与测绘。' }, { kind: 'companyIntro', added: [], gone: [] }],
  [
    'its tags',
    {},
    { capabilities: [{ ...offer, tagIds: ['uav', 'patrol'] }] },
    { kind: 'companyTags', added: ['patrol'], gone: [] },
  ],
  [
    'its maturity',
    {},
    { capabilities: [{ ...offer, maturity: 'scale' }] },
    { kind: 'companyMaturity', added: ['scale'], gone: ['prototype'] },
  ],
  [
    'its wishes',
    {},
    { capabilities: [{ ...offer, wishes: [] }] },
    { kind: 'companyWishes', added: [], gone: ['firstUse'] },
  ],
  [
    'its qualifications',
    {},
    { qualifications: [] },
    { kind: 'companyQualifications', added: [], gone: ['高新技术企业'] },
  ],
  [
    'one that ran out',
    {},
    { qualifications: [{ ...HIGH_TECH, expired: true }] },
    { kind: 'companyQualifications', added: [], gone: ['高新技术企业'] },
  ],
  ['its room', {}, { capacity: 3 }, { kind: 'companyCapacity', added: ['2', '3'], gone: [] }],
  ['its place', {}, { district: 'xihu' }, { kind: 'companyDistrict', added: ['xihu'], gone: ['yuhang'] }],
]

describe('what has changed since a pair ended', () => {
  test('nothing, as long as nothing is other than it was; order, blanks and verification are nothing', () => {
    const same = { ...need, tagIds: ['patrol', 'uav'], summary: ' 靠人走。\n', closesAt: DAY, state: 'closed' as const }
    expect(changesSince(then, factsOf(same, { ...company, verifiedAt: null }))).toEqual([])
  })

  test.each(CHANGED)('%s', (_, otherNeed, otherCompany, change) => {
    expect(changesSince(then, factsOf({ ...need, ...otherNeed }, { ...company, ...otherCompany }))).toEqual([change])
  })

  test('a capability that is withdrawn takes what it brought with it', () => {
    const changes = changesSince(then, factsOf(need, { ...company, capabilities: [] }))
    expect(changes[0]).toEqual({ kind: 'capabilityGone', added: [], gone: ['机巢'] })
  })

  test('tags that were merged are no change', () => {
    const merged = factsOf({ ...need, tagIds: ['drone', 'patrol'], requiredTagIds: ['drone'] }, company)
    expect(changesSince(then, merged).map(({ kind }) => kind)).toContain('needTags')
    const today = (id: string) => (id === 'uav' ? 'drone' : id)
    const both = factsOf(
      { ...need, tagIds: ['drone', 'patrol'], requiredTagIds: ['drone'] },
      {
        ...company,
        capabilities: [{ ...offer, tagIds: ['drone'] }],
      },
    )
    expect(changesSince(then, both, today)).toEqual([])
  })

  test('a side that is not published says nothing, then or now', () => {
    expect(changesSince(null, then)).toEqual([])
    expect(changesSince(factsOf(null, company), then)).toEqual([])
    expect(changesSince(then, factsOf(null, null))).toEqual([])
  })

  test('what is kept survives being written down as JSON', () => {
    expect(changesSince(JSON.parse(JSON.stringify(then)), then)).toEqual([])
  })
})

describe('whether a pair is suggested', () => {
  test('one that ended comes back only with a change that counts, one that stands never', () => {
    const counting: Change[] = [{ kind: 'capabilityChanged', added: ['机巢'], gone: [] }]
    const less: Change[] = [{ kind: 'companyCapacity', added: [], gone: ['1'] }]
    expect(maySuggestAgain(null, [])).toBe(true)
    for (const state of MATCH_STATES) {
      expect(maySuggestAgain({ state }, []), state).toBe(false)
      expect(maySuggestAgain({ state }, less), state).toBe(false)
      expect(maySuggestAgain({ state }, [...less, ...counting]), state).toBe(state === 'declined' || state === 'lost')
    }
  })

  test('what only went away counts for some facts and not for others', () => {
    const gone = CHANGE_KINDS.filter((kind) => !countsForAsking({ kind, added: [], gone: ['x'] }))
    expect(gone).toEqual([
      ...['needOpenings', 'capabilityGone', 'companyTags', 'companyMaturity'],
      ...['companyQualifications', 'companyCapacity'],
    ])
    expect(CHANGE_KINDS.every((kind) => countsForAsking({ kind, added: ['x'], gone: [] }))).toBe(true)
  })
})

test('every change has words in both languages', () => {
  const names = { hand: '灵巧手', patrol: '低空巡检' }
  const say = (change: Change) => [changeWords(change, names, 'zh'), changeWords(change, names, 'en')]
  expect(say({ kind: 'needTags', added: ['hand'], gone: ['patrol'] })[0]).toBe(
    '需求的产业标签：增加灵巧手，去掉低空巡检',
  )
  expect(say({ kind: 'needStage', added: ['rollout'], gone: ['validation'] })[0]).toBe(
    '需求的发展阶段：由早期验证改为综合推广',
  )
  expect(say({ kind: 'capabilityNew', added: ['机巢', '识别'], gone: [] })).toEqual([
    '企业新发布的能力：“机巢”、“识别”',
    'capabilities newly published: “机巢”, “识别”',
  ])
  expect(say({ kind: 'companyCapacity', added: ['2'], gone: [] })[1]).toBe('projects the company can take on: more')
  for (const kind of CHANGE_KINDS)
    expect(say({ kind, added: [], gone: [] }).every((words) => words.length > 4)).toBe(true)
})
