import { expect, test } from 'vitest'
import { MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import { type Arranged, afterProposal, NO_MEETING, PARTIES } from '#app/domain/match/meeting.ts'
import { dutiesOf } from '#app/domain/match/reminder.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

const NOW = new Date('2026-03-05T02:00:00Z')
const TODAY = '2026-03-05'
const AHEAD = new Date('2026-03-06T06:30:00Z')
const asked: Arranged = { ...NO_MEETING, state: 'introduced', agencyAnswer: 'pending', companyAnswer: 'pending' }
const talking: Arranged = { ...asked, state: 'talking', agencyAnswer: 'accepted', companyAnswer: 'accepted' }

/** Pairs by what is open in them. */
const PAIRS = {
  asked: { ...asked, nextStepOn: null },
  halfAnswered: { ...asked, agencyAnswer: 'accepted' as const, nextStepOn: null },
  agencyNames: { ...afterProposal(talking, 'agency', AHEAD, ''), nextStepOn: null },
  curatorNames: { ...afterProposal(talking, 'curator', AHEAD, ''), nextStepOn: null },
  timeIsOver: { ...afterProposal(talking, 'agency', NOW, ''), nextStepOn: null },
  stepToday: { ...talking, nextStepOn: TODAY },
  stepTomorrow: { ...talking, nextStepOn: '2026-03-06' },
  askedAndDue: { ...asked, nextStepOn: '2026-03-01' },
}

test('who has to do what about a pair', () => {
  const drawing = `
                 agency      company     curator
    asked        answer      answer      answer
    halfAnswered -           answer      answer
    agencyNames  -           time        -
    curatorNames time        time        -
    timeIsOver   -           -           -
    stepToday    step        step        step
    stepTomorrow -           -           -
    askedAndDue  answer+step answer+step answer+step`
  const cells = cellsOf(drawing)
  expect(cells).toHaveLength(Object.keys(PAIRS).length * PARTIES.length)
  for (const { row, column, value } of cells) {
    const party = PARTIES.find((one) => one === column) ?? 'curator'
    const duties = dutiesOf(PAIRS[row as keyof typeof PAIRS], party, NOW, TODAY)
    expect(duties.join('+') || '-', `${row} ${column}`).toBe(value)
  }
})

test('a pair that is over or landed waits for nobody', () => {
  for (const state of MATCH_STATES) {
    const duties = dutiesOf({ ...PAIRS.askedAndDue, state }, 'agency', NOW, TODAY)
    expect(duties.length > 0, state).toBe(['introduced', 'talking', 'agreed'].includes(state))
  }
})
