import { describe, expect, test } from 'vitest'
import { AMENDMENT_MOVES, AMENDMENT_STATES } from '#app/domain/amendment/lifecycle.ts'
import { type Moves, movesOpenTo, stateAfter } from '#app/domain/lifecycle.ts'
import { ANSWERS, MATCH_MOVES, MATCH_STATES, stateAfterAnswers } from '#app/domain/match/lifecycle.ts'
import { PROPOSAL_MOVES, PROPOSAL_STATES } from '#app/domain/proposal/lifecycle.ts'
import {
  isPublished,
  PUBLIC_SCENARIO_STATES,
  SCENARIO_MOVES,
  SCENARIO_STATES,
  stateAt,
} from '#app/domain/scenario/lifecycle.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

/** From each state (row), by each move (column), to which state; a dot where the move is refused. */
const SCENARIO = `
              submit    recall  return    approve   open  close   evaluate    notice   match    pilot     accept    promote   cancel     fail      restore   reopen
  draft       inReview  .       .         .         .     .       .           .        .        .         .         .         cancelled  .         .        .
  inReview    .         draft   returned  approved  .     .       .           .        .        .         .         .         cancelled  .         .        .
  returned    inReview  .       .         .         .     .       .           .        .        .         .         .         cancelled  .         .        .
  approved    .         .       returned  .         open  .       .           .        .        .         .         .         cancelled  .         .        .
  open        .         .       .         .         .     closed  .           .        .        .         .         .         cancelled  .         .        .
  closed      .         .       .         .         .     .       evaluating  .        matched  .         .         .         cancelled  .         .        open
  evaluating  .         .       .         .         .     .       .           noticed  matched  .         .         .         cancelled  .         .        .
  noticed     .         .       .         .         .     .       .           .        matched  .         .         .         cancelled  .         .        .
  matched     .         .       .         .         .     .       .           .        .        piloting  .         .         .          failed    .        .
  piloting    .         .       .         .         .     .       .           .        .        .         accepted  .         .          failed    .        .
  accepted    .         .       .         .         .     .       .           .        .        .         .         promoted  .          .         .        .
  promoted    .         .       .         .         .     .       .           .        .        .         .         .         .          .         .        .
  cancelled   .         .       .         .         .     .       .           .        .        .         .         .         .          .         draft        .
  failed      .         .       .         .         .     .       .           .        .        .         .         .         .          .         .        .
`

const PROPOSAL = `
                submit     withdraw   open    shortlist    select    decline      disqualify
  draft         submitted  .          .       .            .         .            .
  submitted     submitted  withdrawn  opened  .            .         .            .
  opened        .          .          .       shortlisted  selected  notSelected  disqualified
  shortlisted   .          .          .       .            selected  notSelected  disqualified
  selected      .          .          .       .            .         .            .
  notSelected   .          .          .       .            .         .            .
  disqualified  .          .          .       .            .         .            .
  withdrawn     submitted  .          .       .            .         .            .
`

const AMENDMENT = `
             submit    recall  return    publish    discard
  draft      inReview  .       .         .          discarded
  inReview   .         draft   returned  published  discarded
  returned   inReview  .       .         .          discarded
  published  .         .       .         .          .
  discarded  .         .       .         .          .
`

const MATCH = `
              talk     decline   agree   land    lose  introduce
  introduced  talking  declined  .       .       lost  .
  talking     .        declined  agreed  .       lost  .
  agreed      .        .         .       landed  lost  .
  landed      .        .         .       .       .     .
  declined    .        .         .       .       .     introduced
  lost        .        .         .       .       .     introduced
`

/** What each side has said, the agency in rows and the company in columns, and where the pair stands then. */
const ANSWERED = `
            pending     accepted    declined
  pending   introduced  introduced  declined
  accepted  introduced  talking     declined
  declined  declined    declined    declined
`

describe.each([
  ['a scenario', SCENARIO, SCENARIO_MOVES, SCENARIO_STATES],
  ['a proposal', PROPOSAL, PROPOSAL_MOVES, PROPOSAL_STATES],
  ['an amendment', AMENDMENT, AMENDMENT_MOVES, AMENDMENT_STATES],
  ['a match', MATCH, MATCH_MOVES, MATCH_STATES],
] as [string, string, Moves<string, string>, readonly string[]][])('%s', (_, table, moves, states) => {
  const cells = cellsOf(table)

  test('goes from each state where the table says, and nowhere else', () => {
    const actual = cells.map(({ row, column }) => `${row} ${column} ${stateAfter(moves, row, column) ?? '.'}`)
    expect(actual).toEqual(cells.map(({ row, column, value }) => `${row} ${column} ${value}`))
  })

  test('knows no state and no move that the table does not have', () => {
    expect([...new Set(cells.map((cell) => cell.row))]).toEqual([...states])
    const columns = new Set(cells.map((cell) => cell.column))
    expect(states.flatMap((state) => movesOpenTo(moves, state)).filter((move) => !columns.has(move))).toEqual([])
  })

  test('offers in each state the moves that lead somewhere', () => {
    for (const state of states) {
      const open = cells.filter((cell) => cell.row === state && cell.value !== '.').map((cell) => cell.column)
      expect(movesOpenTo(moves, state).sort(), state).toEqual(open.sort())
    }
  })
})

test('a pair talks once both sides have accepted, and is declined as soon as one has said no', () => {
  for (const { row, column, value } of cellsOf(ANSWERED)) {
    const answer = (word: string) => ANSWERS.find((known) => known === word)!
    expect(stateAfterAnswers(answer(row), answer(column)), `${row}, ${column}`).toBe(value)
  }
  expect(cellsOf(ANSWERED)).toHaveLength(ANSWERS.length ** 2)
})

describe('the deadline of a scenario', () => {
  const closesAt = new Date('2026-04-15T16:00:00.000Z')
  const at = (ms: number) => new Date(closesAt.getTime() + ms)

  test('is past from its very instant on', () => {
    const open = { state: 'open', closesAt } as const
    expect([stateAt(open, at(-1)), stateAt(open, at(0)), stateAt(open, at(1))]).toEqual(['open', 'closed', 'closed'])
  })

  test('changes nothing in any other state', () => {
    for (const state of SCENARIO_STATES.filter((s) => s !== 'open')) {
      for (const ms of [-1, 0, 1]) expect(stateAt({ state, closesAt }, at(ms))).toBe(state)
    }
  })

  test('may be missing, and then never comes', () => {
    expect(stateAt({ state: 'open', closesAt: null }, new Date('2999-01-01T00:00:00Z'))).toBe('open')
  })
})

test('the public sees a scenario from its opening on, and a cancelled one only by its own page', () => {
  expect([...PUBLIC_SCENARIO_STATES]).toEqual([
    'open',
    'closed',
    'evaluating',
    'noticed',
    'matched',
    'piloting',
    'accepted',
    'promoted',
    'failed',
  ])
  const openedAt = new Date('2026-03-02T01:00:00Z')
  expect(isPublished({ state: 'cancelled', openedAt })).toBe(true)
  expect(isPublished({ state: 'cancelled', openedAt: null })).toBe(false)
  expect(isPublished({ state: 'approved', openedAt: null })).toBe(false)
  expect(isPublished({ state: 'open', openedAt })).toBe(true)
})
