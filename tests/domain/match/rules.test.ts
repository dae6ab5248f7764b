import { expect, test } from 'vitest'
import { answerInput } from '#app/domain/match/answer.ts'
import { curatorMoveInput, curatorMovesFrom } from '#app/domain/match/curator-move.ts'
import { allowsIntroduction, introductionOf, isSeeking, ownWordOf } from '#app/domain/match/introduction.ts'
import { ANSWERS, MATCH_STATES, stateAfterAnswers } from '#app/domain/match/lifecycle.ts'
import { isFitting, shownScore } from '#app/domain/match/score.ts'
import { stalledDays } from '#app/domain/match/stalled.ts'
import { SCENARIO_STATES } from '#app/domain/scenario/lifecycle.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

test('what a curator may do with a pair depends on where it stands', () => {
  const drawing = `
               agree  land  lose
    introduced -      -     yes
    talking    yes    -     yes
    agreed     -      yes   yes
    landed     -      -     -
    declined   -      -     -
    lost       -      -     -`
  const cells = cellsOf(drawing)
  expect(cells).toHaveLength(MATCH_STATES.length * 3)
  for (const { row, column, value } of cells) {
    const open: string[] = curatorMovesFrom(MATCH_STATES.find((state) => state === row) ?? 'lost')
    expect(open.includes(column), `${row} ${column}`).toBe(value === 'yes')
  }
})

test('two answers make one state, whoever answers first', () => {
  const drawing = `
              pending    accepted   declined
    pending   introduced introduced declined
    accepted  introduced talking    declined
    declined  declined   declined   declined`
  for (const { row, column, value } of cellsOf(drawing)) {
    const [agency, company] = [row, column].map((name) => ANSWERS.find((answer) => answer === name) ?? 'pending')
    expect(stateAfterAnswers(agency ?? 'pending', company ?? 'pending')).toBe(value)
  }
})

test('companies are introduced to what is published and not to what failed; only what is undecided is demand', () => {
  expect(SCENARIO_STATES.filter(isSeeking)).toEqual(['open', 'closed', 'evaluating', 'noticed'])
  expect(SCENARIO_STATES.filter(allowsIntroduction)).toEqual([
    ...['open', 'closed', 'evaluating', 'noticed'],
    ...['matched', 'piloting', 'accepted', 'promoted'],
  ])
})

test('an ended pair comes back only when that is meant', () => {
  const drawing = `
               once   again
    introduced stands stands
    talking    stands stands
    agreed     stands stands
    landed     stands stands
    declined   stands again
    lost       stands again`
  for (const { row, column, value } of cellsOf(drawing)) {
    const state = MATCH_STATES.find((one) => one === row) ?? 'landed'
    expect(introductionOf({ state }, column === 'again'), `${row} ${column}`).toBe(value)
  }
  expect(introductionOf(null, true)).toBe('begin')
})

test('saying no takes a reason, and "other" takes words', () => {
  const wrong = (given: unknown) =>
    answerInput.safeParse(given).error?.issues.map(({ path, message }) => [path[0], message])
  expect(wrong({ side: 'company', answer: 'accepted' })).toBeUndefined()
  expect(wrong({ side: 'company', answer: 'declined', reason: 'terms' })).toBeUndefined()
  expect(wrong({ side: 'company', answer: 'declined' })).toEqual([['reason', 'choose']])
  expect(wrong({ side: 'company', answer: 'declined', reason: 'other' })).toEqual([['note', 'required']])
  expect(wrong({ side: 'company', answer: 'accepted', note: '长'.repeat(501) })).toEqual([['note', 'tooLong:500']])
  const moved = curatorMoveInput.safeParse({ move: 'lose', version: '3' }).error?.issues.map(({ message }) => message)
  expect(moved).toEqual(['choose'])
})

test('a pair under way surfaces after so many days without a step; an ended one never does', () => {
  const now = new Date('2026-03-20T00:00:00Z')
  const since = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  expect(stalledDays({ state: 'talking', updatedAt: since(14) }, now, 14)).toBeNull()
  expect(stalledDays({ state: 'talking', updatedAt: new Date(since(14).getTime() - 1) }, now, 14)).toBe(14)
  expect(stalledDays({ state: 'talking', updatedAt: since(8) }, now, 7)).toBe(8)
  expect(stalledDays({ state: 'introduced', updatedAt: since(30) }, now, 14)).toBe(30)
  expect(stalledDays({ state: 'landed', updatedAt: since(30) }, now, 14)).toBeNull()
})

test('a score is cut, so that what reads 40 counts as 40', () => {
  expect([39.99, 40, 87.4].map((score) => [shownScore(score), isFitting(score)])).toEqual([
    [39, false],
    [40, true],
    [87, true],
  ])
})

test('a side’s own word begins a pair, answers for it or brings it back, but does not ask over and over', () => {
  // Columns: what the side itself and the other one have answered, and whether something has changed since.
  const drawing = `
               pending-accepted declined-pending accepted-declined accepted-declined-changed accepted-accepted-changed
    introduced accept           stands           stands            stands                    stands
    talking    stands           stands           stands            stands                    stands
    agreed     stands           stands           stands            stands                    stands
    landed     stands           stands           stands            stands                    stands
    declined   stands           again            stands            again                     again
    lost       stands           stands           stands            again                     again`
  for (const { row, column, value } of cellsOf(drawing)) {
    const state = MATCH_STATES.find((one) => one === row) ?? 'landed'
    const [own, other, changed] = column.split('-')
    const answerOf = (name: string | undefined) => ANSWERS.find((answer) => answer === name) ?? 'pending'
    const as = (side: 'agency' | 'company') => ({
      state,
      agencyAnswer: answerOf(side === 'agency' ? own : other),
      companyAnswer: answerOf(side === 'company' ? own : other),
    })
    for (const side of ['agency', 'company'] as const)
      expect(ownWordOf(side, as(side), changed !== undefined), `${side} ${row} ${column}`).toBe(value)
  }
  expect(ownWordOf('company', null, false)).toBe('begin')
})
