import { beforeEach, expect, test } from 'vitest'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { confirmMeeting, proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const AT = new Date('2026-03-05T06:30:00Z')
const LATER = new Date('2026-03-06T02:00:00Z')

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
})

const stored = () => matchOfPair(db.read, 'river', 'kite')
const agencyProposes = (seen: Date | null = null, at = AT) =>
  proposeMeeting(daysLater(town.agency, 1), id, {
    party: 'agency',
    at,
    place: '三楼会议室',
    seen,
    meetingNote: '请带样机',
  })

test('one side names a time, the other confirms it, and they are talking', async () => {
  await agencyProposes()
  expect(await stored()).toMatchObject({ state: 'introduced', agencyAnswer: 'accepted', meetingAt: AT })
  await confirmMeeting(daysLater(town.company, 2), id, { party: 'company', at: AT })
  expect(await stored()).toMatchObject({
    ...{ state: 'talking', companyAnswer: 'accepted', meetingPlace: '三楼会议室' },
    ...{ meetingAgencyAgrees: true, meetingCompanyAgrees: true, updatedAt: daysLater(town.company, 2).now },
  })
  expect((await historyOf(db.read, 'match', id)).slice(-2)).toMatchObject([
    { act: 'proposeMeeting', reason: '请带样机', detail: { party: 'agency', at: AT.toISOString() } },
    { act: 'confirmMeeting', fromState: 'introduced', toState: 'talking', detail: { party: 'company' } },
  ])
})

test('the curator’s time needs both, and the curator may confirm for those who told them', async () => {
  await proposeMeeting(town.curator, id, { party: 'curator', at: AT, place: '', seen: null })
  await confirmMeeting(town.agency, id, { party: 'agency', at: AT })
  expect(await stored()).toMatchObject({ meetingAgencyAgrees: true, meetingCompanyAgrees: false, state: 'introduced' })
  await confirmMeeting(town.curator, id, { party: 'curator', at: AT })
  expect(await stored()).toMatchObject({ meetingCompanyAgrees: true, companyAnswer: 'pending', state: 'introduced' })
})

test('double clicks count once, and nobody agrees to or overrules a time they have not seen', async () => {
  await Promise.all([agencyProposes(), agencyProposes()])
  expect(await historyOf(db.read, 'match', id)).toHaveLength(2)
  const company = { party: 'company', at: LATER, place: '', seen: null } as const
  await expect(proposeMeeting(town.company, id, company)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  await proposeMeeting(town.company, id, { ...company, seen: AT })
  await expect(confirmMeeting(town.agency, id, { party: 'agency', at: AT })).rejects.toMatchObject({
    code: 'changed_meanwhile',
  })
  const confirm = () => confirmMeeting(town.agency, id, { party: 'agency', at: LATER })
  await Promise.all([confirm(), confirm()])
  expect(await historyOf(db.read, 'match', id)).toHaveLength(4)
})

/** Who may name a time for whom, while a pair is under way. */
const SPEAKERS = [
  ['agency', 'agency', 'done'],
  ['agency', 'company', 'forbidden'],
  ['agency', 'curator', 'forbidden'],
  ['company', 'company', 'done'],
  ['company', 'agency', 'forbidden'],
  ['curator', 'curator', 'done'],
  ['curator', 'agency', 'forbidden'],
  ['colleague', 'curator', 'done'],
  ['agencyViewer', 'agency', 'forbidden'],
  ['auditor', 'curator', 'forbidden'],
  ['administrator', 'curator', 'not_found'],
  ['otherAgency', 'agency', 'not_found'],
  ['otherCompany', 'company', 'not_found'],
  ['unverified', 'company', 'not_found'],
] as const

test.each(SPEAKERS)('%s names a time for the %s: %s', async (who, party, outcome) => {
  const naming = proposeMeeting(town[who], id, { party, at: AT, place: '', seen: null })
  expect(await naming.then(() => 'done').catch(({ code }: { code: string }) => code)).toBe(outcome)
})

test('an ended pair has nothing to meet about', async () => {
  await answerIntroduction(town.company, id, { side: 'company', answer: 'declined', reason: 'timing' })
  await expect(agencyProposes()).rejects.toMatchObject({ code: 'wrong_state' })
  const byCurator = { party: 'curator', at: AT, place: '', seen: null } as const
  await expect(proposeMeeting(town.curator, id, byCurator)).rejects.toMatchObject({ code: 'wrong_state' })
})
