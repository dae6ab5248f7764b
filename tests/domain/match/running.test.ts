import { expect, test } from 'vitest'
import { MATCH_STATES, type MatchState } from '#app/domain/match/lifecycle.ts'
import { isRunning, RUNNING_MATCH_STATES } from '#app/domain/match/running.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

test('a pair takes up a project from its agreement until the work on the scenario has ended', () => {
  const drawing = `
               agreed landed
    draft      yes    yes
    inReview   yes    yes
    returned   yes    yes
    approved   yes    yes
    open       yes    yes
    closed     yes    yes
    evaluating yes    yes
    noticed    yes    yes
    matched    yes    yes
    piloting   yes    yes
    accepted   yes    -
    promoted   yes    -
    cancelled  -      -
    failed     -      -`
  const cells = cellsOf(drawing)
  expect(cells).toHaveLength(SCENARIO_STATES.length * RUNNING_MATCH_STATES.length)
  for (const { row, column, value } of cells) {
    const scenario = SCENARIO_STATES.find((state) => state === row) ?? 'failed'
    expect(isRunning(column as MatchState, scenario), `${column} of ${row}`).toBe(value === 'yes')
  }
})

test('a pair that is introduced, talking or over takes up nothing', () => {
  for (const state of MATCH_STATES.filter((one) => !RUNNING_MATCH_STATES.some((running) => running === one))) {
    expect(SCENARIO_STATES.filter((scenario) => isRunning(state, scenario))).toEqual([])
  }
})
