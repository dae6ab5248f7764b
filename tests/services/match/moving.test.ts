import { beforeEach, describe, expect, test } from 'vitest'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { handOverMatch } from '#app/services/match/hand-over-match.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const RIVER_AND_KITE = { scenarioCode: RIVER_CODE, companyId: 'kite', again: false }
const YES = { answer: 'accepted' } as const

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const introduced = () => introducePair(town.curator, RIVER_AND_KITE)
const stored = () => matchOfPair(db.read, 'river', 'kite')

describe('moving', () => {
  const talking = async () => {
    const id = await introduced()
    await answerIntroduction(town.agency, id, { ...YES, side: 'agency' })
    await answerIntroduction(town.company, id, { ...YES, side: 'company' })
    return { id, version: (await stored())!.version }
  }

  test('a pair is talked about, agreed and landed, and each step leaves its row', async () => {
    const { id, version } = await talking()
    await moveMatch(daysLater(town.curator, 3), id, { move: 'agree', version, note: '签订意向书' })
    await moveMatch(daysLater(town.colleague, 9), id, { move: 'land', version: version + 1 })
    expect(await stored()).toMatchObject({ state: 'landed', updatedAt: daysLater(town.curator, 9).now })
    expect((await historyOf(db.read, 'match', id)).slice(-2)).toMatchObject([
      { act: 'agree', fromState: 'talking', toState: 'agreed', reason: '签订意向书', personName: 'curator' },
      { act: 'land', fromState: 'agreed', toState: 'landed', personName: 'colleague' },
    ])
  })

  test('a lost pair keeps its reason', async () => {
    const { id, version } = await talking()
    await moveMatch(town.curator, id, { move: 'lose', version, reason: 'terms', note: '报价差距过大' })
    expect(await stored()).toMatchObject({ state: 'lost', reason: 'terms', reasonNote: '报价差距过大' })
  })

  test('two curators at once: the second is told that the pair has changed', async () => {
    const { id, version } = await talking()
    await moveMatch(town.curator, id, { move: 'agree', version })
    await expect(moveMatch(town.colleague, id, { move: 'lose', version, reason: 'timing' })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    })
    expect(await stored()).toMatchObject({ state: 'agreed' })
  })

  test('an introduction is not agreed before both have answered, and only a curator moves a pair', async () => {
    const id = await introduced()
    await expect(moveMatch(town.curator, id, { move: 'agree', version: 1 })).rejects.toMatchObject({
      code: 'wrong_state',
    })
    for (const who of ['agency', 'company', 'auditor'] as const)
      await expect(moveMatch(town[who], id, { move: 'lose', version: 1, reason: 'terms' })).rejects.toMatchObject({
        code: 'forbidden',
      })
  })

  test('taking a pair over is no step of the pair', async () => {
    const id = await introduced()
    await handOverMatch(daysLater(town.colleague, 20), id, 'colleague')
    await handOverMatch(daysLater(town.colleague, 21), id, 'colleague')
    expect(await stored()).toMatchObject({ ownerId: 'colleague', updatedAt: MARKET_DAY })
    expect((await historyOf(db.read, 'match', id)).map(({ act }) => act)).toEqual(['introduce', 'take'])
    await expect(handOverMatch(town.agency, id, 'curator')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
