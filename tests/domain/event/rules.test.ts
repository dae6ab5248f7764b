import { expect, test } from 'vitest'
import { clashesOf } from '#app/domain/event/clashes.ts'
import { eventCodeOf, nextEventNumber } from '#app/domain/event/code.ts'
import { EVENT_MOVES, EVENT_STATES, type EventMove, takesRegistrations } from '#app/domain/event/lifecycle.ts'
import { minutesInput } from '#app/domain/event/minutes.ts'
import { planInput, wantedIn } from '#app/domain/event/plan-input.ts'
import { movingUp, stateOnArrival } from '#app/domain/event/registration.ts'
import { talkWeight } from '#app/domain/event/talk-weight.ts'
import { stateAfter } from '#app/domain/lifecycle.ts'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

test('an event is published, then held or cancelled, and nothing comes after that', () => {
  const table = `
              publish   hold cancel
    draft     published .    .
    published .         held cancelled
    held      .         .    .
    cancelled .         .    .`
  for (const { row, column, value } of cellsOf(table)) {
    const state = EVENT_STATES.find((one) => one === row) ?? 'draft'
    expect(stateAfter(EVENT_MOVES, state, column as EventMove) ?? '.', `${row} ${column}`).toBe(value)
  }
})

test('registration is open until the deadline, in published events alone', () => {
  const registersUntil = new Date(1000)
  for (const state of EVENT_STATES) {
    expect(takesRegistrations({ state, registersUntil }, new Date(999))).toBe(state === 'published')
    expect(takesRegistrations({ state, registersUntil }, new Date(1000))).toBe(false)
  }
})

test('whoever comes when all places are taken waits, and nobody overtakes a queue', () => {
  expect(stateOnArrival({ capacity: null }, { registered: 900, waiting: 0 })).toBe('registered')
  expect(stateOnArrival({ capacity: 2 }, { registered: 1, waiting: 0 })).toBe('registered')
  expect(stateOnArrival({ capacity: 2 }, { registered: 2, waiting: 0 })).toBe('waiting')
  expect(stateOnArrival({ capacity: 2 }, { registered: 1, waiting: 1 })).toBe('waiting')
  expect(movingUp({ capacity: 5 }, { registered: 3, waiting: 4 })).toBe(2)
  expect(movingUp({ capacity: 5 }, { registered: 6, waiting: 4 })).toBe(0)
  expect(movingUp({ capacity: null }, { registered: 6, waiting: 4 })).toBe(4)
})

test('a talk is worth its score, more when it is wished for or under way, nothing when it is settled', () => {
  const plain = { score: 62.9, wished: false, match: null }
  expect(talkWeight(plain)).toBe(62)
  expect(talkWeight({ ...plain, wished: true })).toBe(77)
  expect(talkWeight({ ...plain, score: 39.9 })).toBe(0)
  expect(talkWeight({ ...plain, score: 12, wished: true })).toBe(27)
  expect(talkWeight({ ...plain, score: 0, wished: true })).toBe(0)
  const worth = MATCH_STATES.map((match) => [match, talkWeight({ ...plain, match })])
  expect(Object.fromEntries(worth)).toEqual({
    introduced: 72,
    talking: 72,
    agreed: 72,
    landed: 0,
    declined: 0,
    lost: 0,
  })
})

test('everything odd about a place in the plan is said', () => {
  const places = {
    slots: [600, 620],
    slotMinutes: 20,
    tables: 2,
    delegates: new Map([
      ['a', 1],
      ['b', 2],
      ['x', 1],
      ['y', 1],
    ]),
  }
  const talk = (agencyId: string, companyId: string, slot: number, table: number) => ({
    agencyId,
    companyId,
    slot,
    table,
  })
  expect(clashesOf([talk('a', 'x', 600, 1), talk('b', 'y', 600, 2), talk('a', 'y', 620, 1)], places)).toEqual([
    [],
    [],
    [],
  ])
  expect(clashesOf([talk('a', 'x', 600, 1), talk('a', 'y', 600, 2)], places)).toEqual([['agencyBusy'], ['agencyBusy']])
  expect(clashesOf([talk('b', 'x', 600, 1), talk('b', 'y', 600, 2)], places)).toEqual([[], []])
  expect(clashesOf([talk('a', 'x', 600, 1), talk('b', 'x', 610, 1)], places)).toEqual([
    ['companyBusy', 'tableTaken'],
    ['companyBusy', 'tableTaken', 'outsideHours'],
  ])
  expect(clashesOf([talk('a', 'z', 600, 3)], places)).toEqual([['noSuchTable', 'notComing']])
})

test('a plan keeps what is ticked, each pair once', () => {
  const row = (scenarioId: string, keep?: string) => ({ keep, scenarioId, companyId: 'c', slot: '600', table: '1' })
  const form = planInput.parse({ planVersion: '3', talks: [row('s', 'yes'), row('t'), row('s', 'yes')] })
  expect(wantedIn(form)).toEqual([{ scenarioId: 's', companyId: 'c', slot: 600, table: 1 }])
})

test('minutes of a talk that goes on need a next step with its day', () => {
  const wrong = (given: object) =>
    minutesInput
      .safeParse({ version: '1', minutes: '谈了试点范围。', ...given })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  expect(wrong({ outcome: 'continue' })).toEqual(['nextStep required', 'nextStepOn required'])
  expect(wrong({ outcome: 'continue', nextStep: '踏勘', nextStepOn: '2026-03-20' })).toEqual([])
  expect(wrong({ outcome: 'no' })).toEqual([])
  expect(wrong({ outcome: 'no', nextStepOn: '2026-02-30' })).toEqual(['nextStepOn unknown'])
  expect(wrong({ outcome: 'perhaps' })).toEqual(['outcome choose'])
})

test('codes are numbered within a year', () => {
  expect([nextEventNumber(null), nextEventNumber('HZ-E-2026-009')]).toEqual([1, 10])
  expect(eventCodeOf(2026, 10)).toBe('HZ-E-2026-010')
})
