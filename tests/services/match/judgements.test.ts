import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { fittingScenarios } from '#app/services/company/fitting-scenarios.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { confirmMeeting, proposeMeeting } from '#app/services/match/arrange-meeting.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { matchPage } from '#app/services/match/match-page.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import type { Db } from '#db/handle.ts'
import { capability } from '#db/schema.ts'
import { judgementsOf } from '#db/stores/matches/judgements.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const RIVER_AND_KITE = { scenarioCode: RIVER_CODE, companyId: 'kite', again: false }
const AT = new Date('2026-03-12T06:30:00Z')

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, RIVER_AND_KITE)
})

const stored = async () => (await matchOfPair(db.read, 'river', 'kite'))!
const say = (side: 'agency' | 'company', days = 1) =>
  answerIntroduction(daysLater(town[side], days), id, { side, answer: 'accepted' })
const decline = () =>
  answerIntroduction(daysLater(town.company, 2), id, { side: 'company', answer: 'declined', reason: 'noCapacity' })

/** The company rewrites its capability, and the catalogue hears of it. */
async function rewrite(text: string) {
  await db.write(async (tx) => {
    await tx.update(capability).set({ text }).where(eq(capability.companyId, 'kite'))
    await announce(tx, 'company', 'kite', new Date())
  })
}

describe('what people make of a pair is written down with the score of that moment', () => {
  test('accepted by each side, landed by the curator', async () => {
    await say('agency', 1)
    await rewrite('河道无人机自动巡航，识别漂浮物并派单。')
    await say('company', 2)
    const { version } = await stored()
    await moveMatch(daysLater(town.curator, 3), id, { move: 'agree', version })
    await moveMatch(daysLater(town.curator, 4), id, { move: 'land', version: version + 1 })
    const judgements = await judgementsOf(db.read, id)
    expect(judgements).toMatchObject([
      { verdict: 'accepted', side: 'agency', reason: null, scenarioId: 'river', companyId: 'kite' },
      { verdict: 'accepted', side: 'company', at: daysLater(town.company, 2).now },
      { verdict: 'landed', side: null },
    ])
    const [before, after] = judgements
    expect(before?.score).toBe((await stored()).score)
    expect(after?.score).toBeGreaterThan(before?.score ?? 100)
    const { tags = 0, text = 0, fit = 0 } = after?.parts ?? {}
    expect(Math.floor(tags + text + fit + 1e-9)).toBe(after?.score)
  })

  test('declined by a side and lost by the curator, with their reasons', async () => {
    await decline()
    await introducePair(daysLater(town.curator, 3), { ...RIVER_AND_KITE, again: true })
    const { version } = await stored()
    await moveMatch(daysLater(town.curator, 4), id, { move: 'lose', version, reason: 'terms' })
    expect(await judgementsOf(db.read, id)).toMatchObject([
      { verdict: 'declined', side: 'company', reason: 'noCapacity' },
      { verdict: 'lost', side: null, reason: 'terms' },
    ])
  })

  test('a double click judges once, a refused deed not at all', async () => {
    await Promise.all([say('agency'), say('agency')])
    await expect(moveMatch(town.curator, id, { move: 'lose', version: 9, reason: 'terms' })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    })
    expect(await judgementsOf(db.read, id)).toHaveLength(1)
  })

  test('naming a time accepts for the side that named it, confirming for the other', async () => {
    await proposeMeeting(daysLater(town.agency, 1), id, { party: 'agency', at: AT, place: '', seen: null })
    await confirmMeeting(daysLater(town.company, 2), id, { party: 'company', at: AT })
    expect(await judgementsOf(db.read, id)).toMatchObject([
      { verdict: 'accepted', side: 'agency' },
      { verdict: 'accepted', side: 'company' },
    ])
  })
})

describe('a pair that ended', () => {
  const fits = async () =>
    (await fittingScenarios(daysLater(town.company, 5), { companyId: 'kite', locale: 'zh', limit: 10 })).fits

  test('is not suggested again until something changes, and then says what', async () => {
    expect((await fits()).map(({ row, ended }) => [row.code, ended])).toEqual([[RIVER_CODE, null]])
    await decline()
    expect(await fits()).toEqual([])
    expect((await matchPage(daysLater(town.agency, 3), id, 'zh')).ended).toMatchObject({ again: false, changes: [] })
    await rewrite('另一种自动机巢。')
    const [fit] = await fits()
    expect(fit).toMatchObject({
      row: { code: RIVER_CODE },
      ended: {
        ...{ state: 'declined', endedAt: daysLater(town.company, 2).now, again: true, compared: true },
        changes: [{ kind: 'capabilityChanged', added: ['河道无人机巡查'], gone: [] }],
      },
    })
    expect((await matchPage(daysLater(town.curator, 3), id, 'zh')).ended).toMatchObject({ again: true })
  })

  test('is compared with what it looked like then, and starts afresh when it is introduced again', async () => {
    await decline()
    expect((await stored()).endedFacts?.company?.capabilities).toHaveLength(1)
    await introducePair(daysLater(town.curator, 3), { ...RIVER_AND_KITE, again: true })
    expect(await stored()).toMatchObject({ endedFacts: null, state: 'introduced' })
    expect((await matchPage(town.company, id, 'zh')).ended).toBeNull()
  })
})
