import { expect, test } from 'vitest'
import { BATCH_DEEDS, type BatchDeed, type BatchInput } from '#app/domain/desk/deed.ts'
import { introductionPlan, planOf, undoOf } from '#app/domain/desk/plan.ts'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

const GIVEN: Record<BatchDeed, BatchInput> = {
  hand: { deed: 'hand', ownerId: 'new-owner' },
  nextStep: { deed: 'nextStep', nextStep: '看现场', nextStepOn: '2026-03-10' },
  agree: { deed: 'agree' },
  land: { deed: 'land' },
  lose: { deed: 'lose', reason: 'noFit' },
  note: { deed: 'note', note: '已电话确认' },
}
const PAIR = { version: 3, ownerId: 'old-owner', nextStep: '', nextStepOn: null } as const

test('what a deed makes of a pair in each state', () => {
  const drawing = `
               hand       nextStep   agree   land    lose  note
    introduced introduced introduced -       -       lost  introduced
    talking    talking    talking    agreed  -       lost  talking
    agreed     agreed     agreed     -       landed  lost  agreed
    landed     landed     -          -       -       -     landed
    declined   -          -          -       -       -     declined
    lost       -          -          -       -       -     lost`
  const cells = cellsOf(drawing)
  expect(cells).toHaveLength(MATCH_STATES.length * BATCH_DEEDS.length)
  for (const { row, column, value } of cells) {
    const state = MATCH_STATES.find((one) => one === row) ?? 'lost'
    const deed = BATCH_DEEDS.find((one) => one === column) ?? 'note'
    const plan = planOf(GIVEN[deed], { ...PAIR, state }, 3, true)
    const expected = value === '-' ? { ok: false, why: 'wrongState' } : { ok: true, toState: value }
    expect(plan, `${row} ${column}`).toEqual(expected)
  }
})

test('what stands in the way is told in this order: gone, not allowed, changed, wrong state, so already', () => {
  const landed = { ...PAIR, state: 'landed' } as const
  expect(planOf(GIVEN.agree, null, 3, false)).toEqual({ ok: false, why: 'gone' })
  expect(planOf(GIVEN.agree, landed, 2, false)).toEqual({ ok: false, why: 'forbidden' })
  expect(planOf(GIVEN.agree, landed, 2, true)).toEqual({ ok: false, why: 'changedMeanwhile' })
  expect(planOf(GIVEN.agree, landed, 3, true)).toEqual({ ok: false, why: 'wrongState' })
  const theirs = { ...PAIR, state: 'talking', ownerId: 'new-owner' } as const
  expect(planOf(GIVEN.hand, theirs, 3, true)).toEqual({ ok: false, why: 'nothingToDo' })
  const planned = { ...PAIR, state: 'talking', nextStep: '看现场', nextStepOn: '2026-03-10' } as const
  expect(planOf(GIVEN.nextStep, planned, 3, true)).toEqual({ ok: false, why: 'nothingToDo' })
  expect(planOf(GIVEN.nextStep, { ...planned, nextStepOn: '2026-03-11' }, 3, true)).toMatchObject({ ok: true })
})

test('an introduction goes by what there is between the two by now', () => {
  const drawing = `
               unseen        seen
    nothing    introduced    gone
    introduced standsAlready standsAlready
    talking    standsAlready standsAlready
    agreed     standsAlready standsAlready
    landed     standsAlready standsAlready
    declined   changedMeanwhile introduced
    lost       changedMeanwhile introduced`
  for (const { row, column, value } of cellsOf(drawing)) {
    const state = MATCH_STATES.find((one) => one === row)
    const plan = introductionPlan(state ? { state, version: 4 } : null, column === 'seen' ? 4 : null, 'open')
    expect(plan.ok ? plan.toState : plan.why, `${row} ${column}`).toBe(value)
  }
  const refused = SCENARIO_STATES.filter((state) => !introductionPlan(null, null, state).ok)
  expect(refused).toEqual(['draft', 'inReview', 'returned', 'approved', 'cancelled', 'failed'])
})

test('a pair goes back only when nobody touched it since', () => {
  expect(undoOf({ versionAfter: 4 }, { version: 4 })).toBe('restored')
  expect(undoOf({ versionAfter: 4 }, { version: 5 })).toBe('kept')
  expect(undoOf({ versionAfter: 4 }, null)).toBe('kept')
  expect(undoOf({ versionAfter: null }, { version: 4 })).toBe('kept')
})
