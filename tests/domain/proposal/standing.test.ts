import { expect, test } from 'vitest'
import { PROPOSAL_STATES } from '#app/domain/proposal/lifecycle.ts'
import { standingAt } from '#app/domain/proposal/standing.ts'

const closesAt = new Date('2026-03-12T09:00:00Z')
const before = new Date(closesAt.getTime() - 1)

test('a proposal stands for its company as its state and the clock have it', () => {
  const table = PROPOSAL_STATES.map((state) => [
    state,
    standingAt(state, { state: 'open', closesAt }, before),
    standingAt(state, { state: 'open', closesAt }, closesAt),
    standingAt(state, { state: 'matched', closesAt }, closesAt),
    standingAt(state, { state: 'cancelled', closesAt }, before),
  ])
  expect(table).toEqual([
    ['draft', 'writing', 'late', 'late', 'notOpen'],
    ['submitted', 'sealed', 'waiting', 'waiting', 'waiting'],
    ['opened', 'opened', 'opened', 'opened', 'opened'],
    ['shortlisted', 'opened', 'opened', 'opened', 'opened'],
    ['selected', 'selected', 'selected', 'selected', 'selected'],
    ['notSelected', 'notSelected', 'notSelected', 'notSelected', 'notSelected'],
    ['disqualified', 'notSelected', 'notSelected', 'notSelected', 'notSelected'],
    ['withdrawn', 'writing', 'late', 'late', 'notOpen'],
  ])
})
