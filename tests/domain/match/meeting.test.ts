import { describe, expect, test } from 'vitest'
import { type Answer, MATCH_STATES } from '#app/domain/match/lifecycle.ts'
import {
  type Arranged,
  afterConfirmation,
  afterProposal,
  awaitsYesOf,
  meetingStand,
  NO_MEETING,
  PARTIES,
  type Party,
  proposalInput,
} from '#app/domain/match/meeting.ts'
import { isActive } from '#app/domain/match/stalled.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

const AT = new Date('2026-03-05T06:30:00Z')
const LATER = new Date('2026-03-06T02:00:00Z')
const ASKED: Arranged = { ...NO_MEETING, state: 'introduced', agencyAnswer: 'pending', companyAnswer: 'pending' }
const partyOf = (name: string): Party => PARTIES.find((party) => party === name) ?? 'curator'

/** Who agrees to the time and what both have answered, in one word: `ay cp` is agency yes, company pending. */
function drawn({ agencyAnswer, companyAnswer, state, ...meeting }: Arranged): string {
  const mark = (agrees: boolean, answer: Answer) => `${agrees ? 'y' : 'n'}${answer[0]}`
  const agency = mark(meeting.meetingAgencyAgrees, agencyAnswer)
  const company = mark(meeting.meetingCompanyAgrees, companyAnswer)
  return `${agency}/${company}:${state}:${meetingStand(meeting)}`
}

describe('a time on the table', () => {
  test('who names it agrees and wants to talk; to the curator’s time both sides have to say yes', () => {
    const drawing = `
              after
      agency  ya/np:introduced:open
      company np/ya:introduced:open
      curator np/np:introduced:open`
    for (const { row, value } of cellsOf(drawing))
      expect(drawn(afterProposal(ASKED, partyOf(row), AT, '三楼会议室')), row).toBe(value)
  })

  test('whose yes settles it, and whose counts as an answer', () => {
    // Rows: who named the time; columns: who says yes to it.
    const drawing = `
              agency                company               curator
      agency  ya/np:introduced:open ya/ya:talking:settled ya/yp:introduced:settled
      company ya/ya:talking:settled np/ya:introduced:open yp/ya:introduced:settled
      curator ya/np:introduced:open np/ya:introduced:open yp/yp:introduced:settled`
    const cells = cellsOf(drawing)
    expect(cells).toHaveLength(PARTIES.length ** 2)
    for (const { row, column, value } of cells) {
      const proposed = afterProposal(ASKED, partyOf(row), AT, '')
      const confirmed = awaitsYesOf(proposed, partyOf(column)) ? afterConfirmation(proposed, partyOf(column)) : proposed
      expect(drawn(confirmed), `${row} names, ${column} agrees`).toBe(value)
    }
  })

  test('a counter-proposal takes back every yes to the old time', () => {
    const countered = afterProposal(afterProposal(ASKED, 'agency', AT, ''), 'company', LATER, '视频会议')
    expect(drawn(countered)).toBe('na/ya:talking:open')
    expect(countered).toMatchObject({ meetingAt: LATER, meetingPlace: '视频会议', meetingProposedBy: 'company' })
    expect(PARTIES.filter((party) => awaitsYesOf(countered, party))).toEqual(['curator', 'agency'])
  })

  test('among two who talk, naming and confirming a time moves nothing else', () => {
    const talking: Arranged = { ...ASKED, state: 'talking', agencyAnswer: 'accepted', companyAnswer: 'accepted' }
    const settled = afterConfirmation(afterProposal(talking, 'agency', AT, ''), 'company')
    expect(drawn(settled)).toBe('ya/ya:talking:settled')
    expect(PARTIES.some((party) => awaitsYesOf(settled, party))).toBe(false)
    expect(PARTIES.some((party) => awaitsYesOf(talking, party))).toBe(false)
  })

  test('two who are under way can meet, others not', () => {
    expect(MATCH_STATES.filter(isActive)).toEqual(['introduced', 'talking', 'agreed'])
  })
})

test('a proposed time is one in Hangzhou that lies ahead', () => {
  const given = { party: 'agency', day: '2026-03-05', time: '14:30', place: ' 三楼会议室 ' }
  const read = (changed: object) => proposalInput(new Date('2026-03-02T04:00:00Z')).safeParse({ ...given, ...changed })
  expect(read({}).data).toEqual({ party: 'agency', at: AT, place: '三楼会议室', seen: null, meetingNote: undefined })
  expect(read({ seen: String(AT.getTime()) }).data?.seen).toEqual(AT)
  const wrong = (changed: object) => read(changed).error?.issues.map(({ path, message }) => [path[0], message])
  expect(wrong({ day: undefined, time: undefined })).toEqual([
    ['day', 'required'],
    ['time', 'required'],
  ])
  expect(wrong({ day: '2026-02-30' })).toEqual([['day', 'dateUnreadable']])
  expect(wrong({ time: '25:00' })).toEqual([['time', 'unknown']])
  expect(wrong({ day: '2026-03-02', time: '12:00' })).toEqual([['day', 'deadlinePassed']])
  expect(wrong({ place: '长'.repeat(121) })).toEqual([['place', 'tooLong:120']])
})
