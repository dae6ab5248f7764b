import { expect, test } from 'vitest'
import { acceptance } from '#app/services/learning/acceptance.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { moveMatch } from '#app/services/match/move-match.server.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

test('what people make of pairs is counted by the score of that moment, once a pair', async () => {
  const db = await freshDatabase()
  const town = await pairTown(db)
  expect((await acceptance({ db })).acceptance.all.takenUp.of).toBe(0)
  const id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
  for (const side of ['agency', 'company'] as const) {
    await answerIntroduction(daysLater(town[side], 1), id, { side, answer: 'accepted' })
  }
  const { version, score } = (await matchOfPair(db.read, 'river', 'kite'))!
  await moveMatch(daysLater(town.curator, 2), id, { move: 'lose', reason: 'terms', version })
  const { acceptance: counted, cut } = await acceptance({ db })
  expect(cut).toBe(false)
  expect(counted.all.takenUp).toMatchObject({ part: 0, of: 1 })
  expect(counted.all.bySide).toMatchObject({ agency: { part: 1, of: 1 }, company: { part: 1, of: 1 } })
  expect(counted.reasons).toEqual([{ reason: 'terms', pairs: 1 }])
  const band = counted.bands.find(({ takenUp }) => takenUp.of === 1)
  expect(score).toBeGreaterThanOrEqual(band?.from ?? 101)
})
