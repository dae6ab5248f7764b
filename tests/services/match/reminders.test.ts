import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { companyDesk } from '#app/services/company/company-desk.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { remindDueMatches } from '#app/services/match/remind-due-matches.server.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import { curatorDesk } from '#app/services/review/curator-desk.server.ts'
import { agencyDesk } from '#app/services/scenario/agency-desk.server.ts'
import { changeSetting } from '#app/services/setting/change-setting.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox } from '#db/schema.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
})

const stored = async () => (await matchOfPair(db.read, 'river', 'kite'))!
const remindAfter = (days: number) => remindDueMatches(db, daysLater(town.curator, days).now)
const reminders = () => db.read.select().from(outbox).where(eq(outbox.topic, 'reminder')).orderBy(outbox.at)

async function talk() {
  for (const side of ['agency', 'company'] as const)
    await answerIntroduction(town[side], id, { side, answer: 'accepted' })
}

describe('the clock recalls a pair to mind', () => {
  test('an introduction that nobody answers, once in so many days, in the outbox and on the pair at once', async () => {
    expect(await remindAfter(3)).toBe(0)
    expect(await remindAfter(3.1)).toBe(1)
    expect(await remindAfter(4)).toBe(0)
    expect(await remindAfter(6)).toBe(0)
    expect(await remindAfter(6.2)).toBe(1)
    expect(await reminders()).toMatchObject([
      { subjectId: id, at: daysLater(town.curator, 3.1).now },
      { subjectId: id, at: daysLater(town.curator, 6.2).now },
    ])
    const { remindedAt, version, updatedAt } = await stored()
    expect({ remindedAt, version, updatedAt }).toEqual({
      ...{ remindedAt: daysLater(town.curator, 6.2).now, version: 1, updatedAt: town.curator.now },
    })
  })

  test('a next step whose day has come in Hangzhou, and not before', async () => {
    await talk()
    const { version } = await stored()
    await setNextStep(town.curator, id, { version, nextStep: '踏勘', nextStepOn: '2026-03-05' })
    expect(await remindDueMatches(db, new Date('2026-03-04T15:59:00Z'))).toBe(0)
    expect(await remindDueMatches(db, new Date('2026-03-04T16:00:00Z'))).toBe(1)
  })

  test('a pair that stalls after as many days as are set, and none that is over', async () => {
    await talk()
    await changeSetting(town.curator, 'match.stalledDays', 7)
    expect(await remindAfter(7)).toBe(0)
    expect(await remindAfter(7.1)).toBe(1)
    await moveMatch(town.curator, id, { move: 'lose', version: (await stored()).version, reason: 'terms' })
    expect(await remindAfter(30)).toBe(0)
  })

  test('two clocks at once recall it once', async () => {
    const both = await Promise.all([remindAfter(4), remindAfter(4)])
    expect(both[0] + both[1]).toBe(1)
    expect(await reminders()).toHaveLength(1)
  })

  test('what is published is not read anew for a reminder', async () => {
    const { revision } = await catalogueOf(db)
    await remindDueMatches(db, new Date())
    expect(await reminders()).toHaveLength(1)
    expect((await catalogueOf(db)).revision).toBe(revision)
  })
})

describe('the desks', () => {
  test('say that an introduction was recalled to mind: to those who have to answer, and to the curator', async () => {
    await remindAfter(4)
    const remindedAt = daysLater(town.curator, 4).now
    expect((await agencyDesk(daysLater(town.agency, 4), 'agency')).introductions).toMatchObject([{ id, remindedAt }])
    const desk = await companyDesk(daysLater(town.company, 4), 'kite', 'zh')
    expect(desk.introductions).toMatchObject([{ id, remindedAt }])
    expect((await curatorDesk(daysLater(town.curator, 4))).due.rows).toMatchObject([
      { id, duties: ['answer'], remindedAt },
    ])
    expect((await curatorDesk(daysLater(town.colleague, 4))).due.rows).toEqual([])
  })

  test('show a time to the side that has to agree, and a due step to all who have a part in it', async () => {
    await talk()
    const at = new Date('2026-03-20T06:30:00Z')
    await proposeMeeting(town.agency, id, { party: 'agency', at, place: '', seen: null })
    expect((await companyDesk(town.company, 'kite', 'zh')).due).toMatchObject([
      { id, otherName: '余杭区城市管理局（演示）', duties: ['time'], meetingAt: at },
    ])
    expect((await agencyDesk(town.agency, 'agency')).due).toEqual([])
    const { version } = await stored()
    await setNextStep(town.curator, id, { version, nextStep: '踏勘', nextStepOn: '2026-03-03' })
    const later = daysLater(town.agency, 1)
    expect((await agencyDesk(later, 'agency')).due).toMatchObject([{ duties: ['step'], otherName: '纸鸢巡检（演示）' }])
    expect((await companyDesk({ ...town.company, now: later.now }, 'kite', 'zh')).due).toMatchObject([
      { duties: ['time', 'step'] },
    ])
    expect((await curatorDesk({ ...town.curator, now: later.now })).due.rows).toMatchObject([{ duties: ['step'] }])
    expect((await companyDesk({ ...town.otherCompany, now: later.now }, 'hand', 'zh')).due).toEqual([])
  })
})
