import { beforeEach, describe, expect, test } from 'vitest'
import { expressInterest } from '#app/services/interest/express-interest.server.ts'
import { withdrawInterest } from '#app/services/interest/withdraw-interest.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { inviteCompany } from '#app/services/match/invite-company.server.ts'
import type { Db } from '#db/handle.ts'
import { match } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { interestsIn } from '#db/stores/interests/interests.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { matchesWaitingFor } from '#db/stores/matches/waiting.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const PAIR = { scenarioCode: RIVER_CODE, companyId: 'kite' }
const SAYING = { companyId: 'kite', scenario: RIVER_CODE, note: '我们在类似河道飞过。' }

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const stored = () => matchOfPair(db.read, 'river', 'kite')
const actsOf = async () => (await historyOf(db.read, 'match', (await stored())?.id ?? '')).map(({ act }) => act)

describe('an agency invites', () => {
  test('its own yes begins the pair, the company is asked, and accepts', async () => {
    const id = await inviteCompany(town.agency, PAIR)
    expect(await stored()).toMatchObject({
      ...{
        id,
        origin: 'agency',
        state: 'introduced',
        agencyAnswer: 'accepted',
        companyAnswer: 'pending',
        ownerId: null,
      },
    })
    expect(await matchesWaitingFor(db.read, 'kite')).toMatchObject([{ id, side: 'company', origin: 'agency' }])
    expect(await matchesWaitingFor(db.read, 'agency')).toEqual([])
    await answerIntroduction(daysLater(town.company, 1), id, { side: 'company', answer: 'accepted' })
    expect(await stored()).toMatchObject({ state: 'talking' })
    expect(await actsOf()).toEqual(['invite', 'answer'])
  })

  test('two clicks at once, with a curator’s introduction between them, make one pair', async () => {
    await Promise.all([
      inviteCompany(town.agency, PAIR),
      introducePair(town.curator, { ...PAIR, again: false }),
      inviteCompany(town.agency, PAIR),
    ])
    expect(await db.read.$count(match)).toBe(1)
    expect(await stored()).toMatchObject({ agencyAnswer: 'accepted', companyAnswer: 'pending' })
  })

  test('only for its own open scenario, and only who may write for it', async () => {
    const refused = (who: keyof typeof town, code: string, pair = PAIR) =>
      expect(inviteCompany(town[who], pair)).rejects.toMatchObject({ code })
    await refused('agencyViewer', 'forbidden')
    for (const who of ['otherAgency', 'company', 'curator', 'auditor', 'administrator'] as const)
      await refused(who, 'not_found')
    await refused('agency', 'not_found', { ...PAIR, companyId: 'nobody' })
    await put(db, 'river', 'evaluating')
    await refused('agency', 'wrong_state')
    expect(await db.read.$count(match)).toBe(0)
  })
})

describe('a company’s interest', () => {
  test('begins the pair with the company’s yes, and the agency is asked', async () => {
    await expressInterest(town.company, SAYING)
    await expressInterest(town.company, SAYING)
    expect(await stored()).toMatchObject({
      ...{ origin: 'company', state: 'introduced', agencyAnswer: 'pending', companyAnswer: 'accepted', ownerId: null },
    })
    expect((await stored())?.score).toBeGreaterThan(50)
    expect(await matchesWaitingFor(db.read, 'agency')).toMatchObject([
      { side: 'agency', companyName: '纸鸢巡检（演示）' },
    ])
    expect(await interestsIn(db.read, 'river')).toHaveLength(1)
    expect(await actsOf()).toEqual(['express'])
  })

  test('answers an introduction or an invitation that waits for the company', async () => {
    await inviteCompany(town.agency, PAIR)
    await expressInterest(daysLater(town.company, 1), SAYING)
    expect(await stored()).toMatchObject({ origin: 'agency', state: 'talking', companyAnswer: 'accepted' })
  })

  test('is taken back before the agency answers: the pair ends, and can be begun again', async () => {
    await expressInterest(town.company, SAYING)
    await withdrawInterest(daysLater(town.company, 1), SAYING)
    expect(await stored()).toMatchObject({ state: 'declined', companyAnswer: 'declined', reason: null })
    expect(await interestsIn(db.read, 'river')).toEqual([])
    await expressInterest(daysLater(town.company, 2), SAYING)
    expect(await stored()).toMatchObject({ state: 'introduced', companyAnswer: 'accepted', endedFacts: null })
    expect(await actsOf()).toEqual(['express', 'withdraw', 'express'])
  })

  test('is taken back later: two who talk go on talking', async () => {
    await expressInterest(town.company, SAYING)
    const id = (await stored())?.id ?? ''
    await answerIntroduction(town.agency, id, { side: 'agency', answer: 'accepted' })
    await withdrawInterest(town.company, SAYING)
    expect(await stored()).toMatchObject({ state: 'talking' })
  })

  test('does not bring back what the agency has declined, as long as nothing has changed', async () => {
    await expressInterest(town.company, SAYING)
    const id = (await stored())?.id ?? ''
    await answerIntroduction(town.agency, id, { side: 'agency', answer: 'declined', reason: 'noFit' })
    await withdrawInterest(town.company, SAYING)
    await expressInterest(town.company, SAYING)
    expect(await stored()).toMatchObject({ state: 'declined', agencyAnswer: 'declined', reason: 'noFit' })
  })
})
