import { describe, expect, test } from 'vitest'
import { leavingBy } from '#app/domain/proposal/leaving.ts'
import { type Asked, NOTHING_ASKED, PROPOSAL_PARTS, partsAsked, partWith } from '#app/domain/proposal/parts.ts'
import { progressOf } from '#app/domain/proposal/progress.ts'
import { shownDraft } from '#app/domain/proposal/shown.ts'
import { targetName } from '#app/domain/proposal/target-answers.ts'
import { typedProposal, valuesOfPart, versionOfPart, withPart } from '#app/domain/proposal/typed.ts'
import { WHOLE_PROPOSAL } from '#tests/support/bidders.ts'

const TARGET = { metric: '识别率', unit: '%', target: '≥ 95', method: '' }
const ASKED: Asked = {
  targets: [TARGET],
  bidderQuestions: [{ question: '夜间能否飞行？', kind: 'yesNo', required: false }],
  openings: [],
}

test('targets and questions are parts only where there are any', () => {
  expect(partsAsked(ASKED)).toEqual([...PROPOSAL_PARTS])
  expect(partsAsked(NOTHING_ASKED)).toEqual(PROPOSAL_PARTS.filter((part) => part !== 'targets' && part !== 'questions'))
})

test('every control of the form stands in one part', () => {
  const names = [...Object.keys(WHOLE_PROPOSAL), 'milestones[3].due', 'cited', targetName(TARGET, 'proof'), 'answer-1z']
  expect(names.map(partWith)).toEqual([
    ...[
      'solution',
      'plan',
      'team',
      'references',
      'price',
      'team',
      'team',
      'plan',
      'references',
      'targets',
      'questions',
    ],
  ])
  for (const name of ['version', 'target', 'go', 'constructor', 'toString-1']) expect(partWith(name)).toBeNull()
})

describe('one part typed anew', () => {
  const stored = typedProposal({ ...WHOLE_PROPOSAL, 'milestones[0].what': '上线', cited: ['c a'] })

  test('changes that part alone, also when boxes were unticked and rows emptied', () => {
    const plan = withPart(stored, 'plan', { plan: '新计划', price: '1', approach: '别处' })
    expect(plan).toEqual({ ...WHOLE_PROPOSAL, plan: '新计划', cited: ['c a'] })
    expect(withPart(stored, 'references', { references: '' })).not.toHaveProperty('cited')
    for (const part of PROPOSAL_PARTS) expect(withPart(stored, part, valuesOfPart(stored, part))).toEqual(stored)
  })

  test('has another version, and no other part has', () => {
    const changed = withPart(stored, 'team', { ...valuesOfPart(stored, 'team'), team: '六人' })
    const moved = PROPOSAL_PARTS.filter((part) => versionOfPart(stored, part) !== versionOfPart(changed, part))
    expect(moved).toEqual(['team'])
  })
})

describe('how far it is', () => {
  test('says by name what is missing and what would help, and counts parts, not percents', () => {
    const { parts, done } = progressOf({ ...WHOLE_PROPOSAL, plan: '', price: '80-90' }, ASKED)
    expect(Object.fromEntries(parts.map(({ part, status }) => [part, status]))).toEqual({
      solution: 'done',
      targets: 'todo',
      questions: 'optional',
      plan: 'todo',
      team: 'done',
      references: 'optional',
      resources: 'optional',
      price: 'wrong',
    })
    expect(done).toBe(2)
    expect(parts.flatMap(({ missing }) => missing)).toEqual([targetName(TARGET, 'level'), 'plan', 'price'])
    expect(parts.flatMap(({ advised }) => advised)).toEqual(['milestones', 'cited', 'validDays'])
  })

  test('a promise wants its value and its proof; a plain no does not', () => {
    const level = targetName(TARGET, 'level')
    const advisedFor = (chosen: string) =>
      progressOf({ ...WHOLE_PROPOSAL, [level]: chosen }, ASKED).parts.find(({ part }) => part === 'targets')?.advised
    expect(advisedFor('met')).toEqual([targetName(TARGET, 'value'), targetName(TARGET, 'proof')])
    expect(advisedFor('notMet')).toEqual([])
  })
})

test('a draft is shown as far as it can be read', () => {
  const typed = {
    ...WHOLE_PROPOSAL,
    team: '',
    price: '80-90',
    'milestones[0].what': '上线',
    'milestones[0].due': '尽快',
  }
  expect(shownDraft(typed, ASKED)).toMatchObject({
    approach: WHOLE_PROPOSAL.approach,
    team: '',
    priceYuan: null,
    priceTyped: '80-90',
    milestones: [{ what: '上线', due: '尽快' }],
    targets: [{ ...TARGET, level: '' }],
  })
})

describe('the buttons of a part', () => {
  const at = { part: 'plan', parts: partsAsked(NOTHING_ASKED) } as const
  const typed = { plan: 'x', 'milestones[0].what': '一', 'milestones[1].what': '二' }

  test.each([
    ['next', '/parts/team'],
    ['list', '?edit'],
    ['part:price', '/parts/price'],
    ['part:targets', '/parts/plan'],
    ['stay', '/parts/plan'],
    ['', '/parts/plan'],
    ['add:milestones', '/parts/plan?rows=5#row-milestones-2'],
    ['remove:milestones:0', '/parts/plan#field-milestones'],
  ])('%j leads to %s', (button, to) => expect(leavingBy(button, at, typed).to).toBe(to))

  test('the last part leads to the check; a removed row is gone and the others close up', () => {
    expect(leavingBy('next', { ...at, part: 'price' }, {}).to).toBe('/check')
    expect(leavingBy('remove:milestones:0', at, typed).typed).toMatchObject({ 'milestones[0].what': '二' })
  })
})
