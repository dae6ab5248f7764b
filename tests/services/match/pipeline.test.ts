import { beforeEach, describe, expect, test } from 'vitest'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { matchFor } from '#app/services/match/match-for.server.ts'
import type { Db } from '#db/handle.ts'
import { interest, match } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { matchesWaitingFor } from '#db/stores/matches/waiting.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const RIVER_AND_KITE = { scenarioCode: RIVER_CODE, companyId: 'kite', again: false }
const YES = { answer: 'accepted' } as const
const NO = { answer: 'declined', reason: 'noCapacity', note: '排期已满。' } as const

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const introduced = () => introducePair(town.curator, RIVER_AND_KITE)
const stored = () => matchOfPair(db.read, 'river', 'kite')

describe('introducing', () => {
  test('a curator brings a pair together: both sides are asked, the score of the day is kept', async () => {
    const id = await introduced()
    expect(await stored()).toMatchObject({
      id,
      state: 'introduced',
      origin: 'curator',
      ownerId: 'curator',
      agencyAnswer: 'pending',
      companyAnswer: 'pending',
    })
    expect((await stored())?.score).toBeGreaterThan(50)
    expect(await historyOf(db.read, 'match', id)).toMatchObject([
      { act: 'introduce', toState: 'introduced', personName: 'curator', detail: { interested: false } },
    ])
  })

  test('the interest that a company had expressed is written into the history', async () => {
    const row = { id: 'i', scenarioId: 'river', companyId: 'kite', personId: 'kite-editor', note: '' }
    await db.write((tx) => tx.insert(interest).values({ ...row, createdAt: MARKET_DAY }))
    const id = await introduced()
    expect((await historyOf(db.read, 'match', id))[0]).toMatchObject({ detail: { interested: true } })
  })

  test('two clicks, also at the same time and by two curators, make one match', async () => {
    const ids = await Promise.all([introduced(), introduced(), introducePair(town.colleague, RIVER_AND_KITE)])
    expect(new Set(ids).size).toBe(1)
    expect(await db.read.$count(match)).toBe(1)
    expect(await historyOf(db.read, 'match', ids[0])).toHaveLength(1)
  })

  test.each(['agency', 'company', 'auditor', 'administrator'] as const)('%s may not introduce', async (who) => {
    await expect(introducePair(town[who], RIVER_AND_KITE)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a cancelled scenario is not found, one that failed is refused, an unknown company is not found', async () => {
    await expect(introducePair(town.curator, { ...RIVER_AND_KITE, companyId: 'nobody' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await put(db, 'river', 'failed')
    await expect(introduced()).rejects.toMatchObject({ code: 'wrong_state' })
    await put(db, 'river', 'cancelled')
    await expect(introduced()).rejects.toMatchObject({ code: expect.stringMatching(/not_found|wrong_state/) })
    expect(await db.read.$count(match)).toBe(0)
  })

  test('a declined pair is introduced again only when that is meant', async () => {
    const id = await introduced()
    await answerIntroduction(town.agency, id, { ...NO, side: 'agency' })
    expect(await introduced()).toBe(id)
    expect(await stored()).toMatchObject({ state: 'declined', reason: 'noCapacity' })
    expect(await introducePair(town.colleague, { ...RIVER_AND_KITE, again: true })).toBe(id)
    expect(await stored()).toMatchObject({
      state: 'introduced',
      reason: null,
      reasonNote: '',
      agencyAnswer: 'pending',
      ownerId: 'colleague',
    })
  })
})

describe('answering', () => {
  const orders = [
    ['agency', 'company'],
    ['company', 'agency'],
  ] as const

  test.each(orders)('when %s and then %s accept, they are talking', async (first, second) => {
    const id = await introduced()
    await answerIntroduction(daysLater(town[first], 1), id, { ...YES, side: first, note: '欢迎来谈' })
    expect(await stored()).toMatchObject({ state: 'introduced', [`${first}Answer`]: 'accepted' })
    await answerIntroduction(daysLater(town[second], 2), id, { ...YES, side: second })
    expect(await stored()).toMatchObject({ state: 'talking', agencyAnswer: 'accepted', companyAnswer: 'accepted' })
    expect((await historyOf(db.read, 'match', id)).map(({ act, toState, reason }) => [act, toState, reason])).toEqual([
      ['introduce', 'introduced', ''],
      ['answer', 'introduced', '欢迎来谈'],
      ['answer', 'talking', ''],
    ])
  })

  test('both answers at the same moment are both kept', async () => {
    const id = await introduced()
    await Promise.all([
      answerIntroduction(town.agency, id, { ...YES, side: 'agency' }),
      answerIntroduction(town.company, id, { ...YES, side: 'company' }),
    ])
    expect(await stored()).toMatchObject({ state: 'talking' })
  })

  test.each(orders)(
    'when %s declines, the pair ends with the reason, and %s can no longer answer',
    async (no, other) => {
      const id = await introduced()
      await answerIntroduction(daysLater(town[no], 1), id, { ...NO, side: no })
      expect(await stored()).toMatchObject({ state: 'declined', reason: 'noCapacity', reasonNote: '排期已满。' })
      expect((await historyOf(db.read, 'match', id)).at(-1)).toMatchObject({
        fromState: 'introduced',
        toState: 'declined',
        reason: '排期已满。',
        detail: { side: no, answer: 'declined', reason: 'noCapacity' },
      })
      await expect(answerIntroduction(town[other], id, { ...YES, side: other })).rejects.toMatchObject({
        code: 'wrong_state',
      })
    },
  )

  test('a double click counts once', async () => {
    const id = await introduced()
    const click = () => answerIntroduction(town.company, id, { ...YES, side: 'company' })
    await Promise.all([click(), click()])
    await click()
    expect(await historyOf(db.read, 'match', id)).toHaveLength(2)
  })

  test('a side that accepted may think again until the other has answered', async () => {
    const id = await introduced()
    await answerIntroduction(town.company, id, { ...YES, side: 'company' })
    await answerIntroduction(town.company, id, { ...NO, side: 'company' })
    expect(await stored()).toMatchObject({ state: 'declined', companyAnswer: 'declined' })
  })

  test('nobody answers for the other side, a viewer for neither, a stranger finds nothing', async () => {
    const id = await introduced()
    const refused = (who: keyof typeof town, side: 'agency' | 'company', code: string) =>
      expect(answerIntroduction(town[who], id, { ...YES, side })).rejects.toMatchObject({ code })
    await refused('agency', 'company', 'forbidden')
    await refused('company', 'agency', 'forbidden')
    await refused('agencyViewer', 'agency', 'forbidden')
    await refused('curator', 'agency', 'forbidden')
    await refused('otherAgency', 'agency', 'not_found')
    await refused('otherCompany', 'company', 'not_found')
    expect(await stored()).toMatchObject({ agencyAnswer: 'pending', companyAnswer: 'pending' })
  })

  test('a company that awaits verification cannot answer yet', async () => {
    const id = await introducePair(town.curator, { ...RIVER_AND_KITE, companyId: 'new' })
    await expect(answerIntroduction(town.unverified, id, { ...YES, side: 'company' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('reading', () => {
  test('both sides, curators and the auditor read a match; for everybody else there is none', async () => {
    const id = await introduced()
    for (const who of ['agency', 'agencyViewer', 'company', 'curator', 'auditor'] as const)
      expect(await matchFor(db.read, town[who].viewer, id)).toMatchObject({
        agencyName: '余杭区城市管理局（演示）',
        companyName: '纸鸢巡检（演示）',
        ownerName: 'curator',
        scenario: { code: RIVER_CODE },
      })
    for (const viewer of [town.otherAgency, town.otherCompany, town.unverified, town.administrator].map(
      (c) => c.viewer,
    ))
      await expect(matchFor(db.read, viewer, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(matchFor(db.read, null, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('an introduction waits at both desks until each has answered', async () => {
    const id = await introduced()
    const waiting = async (organisationId: string) => matchesWaitingFor(db.read, organisationId)
    expect(await waiting('agency')).toMatchObject([{ id, side: 'agency', companyName: '纸鸢巡检（演示）' }])
    expect(await waiting('kite')).toMatchObject([{ id, side: 'company', scenarioTitle: '河道巡查用无人机' }])
    await answerIntroduction(town.agency, id, { ...YES, side: 'agency' })
    expect(await waiting('agency')).toEqual([])
    expect(await waiting('kite')).toHaveLength(1)
    await answerIntroduction(town.company, id, { ...NO, side: 'company' })
    expect([...(await waiting('kite')), ...(await waiting('hand')), ...(await waiting('other-agency'))]).toEqual([])
  })
})
