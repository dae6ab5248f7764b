import { beforeEach, expect, test } from 'vitest'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { handOverMatch } from '#app/services/match/hand-over-match.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { matchPage } from '#app/services/match/match-page.server.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import type { Db } from '#db/handle.ts'
import { historyOf } from '#db/stores/history.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

const VISIT = { nextStep: '到现场踏勘', nextStepOn: '2026-03-12' }

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
})

const stored = () => matchOfPair(db.read, 'river', 'kite')

test('a curator plans the next step, both sides read it, and it counts as a step of the pair', async () => {
  await setNextStep(daysLater(town.curator, 5), id, { ...VISIT, version: 1, stepNote: '请带安全帽' })
  expect(await stored()).toMatchObject({ ...VISIT, version: 2, updatedAt: daysLater(town.curator, 5).now })
  for (const who of ['agency', 'company'] as const) {
    const page = await matchPage(daysLater(town[who], 5), id, 'zh')
    expect(page.match).toMatchObject(VISIT)
    expect(page.events.at(-1)).toMatchObject({
      ...{ act: 'nextStep', note: '请带安全帽' },
      nextStep: { step: VISIT.nextStep, on: VISIT.nextStepOn },
    })
    expect(page.rights).toMatchObject({ plan: false, handTo: [], take: false })
  }
})

test('the same step again changes nothing, an empty one says it is done', async () => {
  await setNextStep(daysLater(town.curator, 1), id, { ...VISIT, version: 1 })
  await setNextStep(daysLater(town.curator, 1), id, { ...VISIT, version: 1 })
  await setNextStep(daysLater(town.curator, 2), id, { nextStep: '', nextStepOn: '', version: 2 })
  expect(await stored()).toMatchObject({ nextStep: '', nextStepOn: null, version: 3 })
  expect((await historyOf(db.read, 'match', id)).map(({ act }) => act)).toEqual([
    'introduce',
    'nextStep',
    'clearNextStep',
  ])
})

test('two curators at once: the second is told; an ended pair has no next step', async () => {
  await setNextStep(town.curator, id, { ...VISIT, version: 1 })
  const other = { nextStep: '电话沟通', nextStepOn: '2026-03-04', version: 1 }
  await expect(setNextStep(town.colleague, id, other)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  await answerIntroduction(town.agency, id, { side: 'agency', answer: 'declined', reason: 'timing' })
  const { version } = (await stored()) ?? { version: 0 }
  await expect(setNextStep(town.curator, id, { ...other, version })).rejects.toMatchObject({ code: 'wrong_state' })
})

test.each([
  ['agency', 'forbidden'],
  ['company', 'forbidden'],
  ['auditor', 'forbidden'],
  ['otherCompany', 'not_found'],
  ['administrator', 'not_found'],
] as const)('%s plans no step and hands nothing over: %s', async (who, code) => {
  await expect(setNextStep(town[who], id, { ...VISIT, version: 1 })).rejects.toMatchObject({ code })
  await expect(handOverMatch(town[who], id, 'colleague')).rejects.toMatchObject({ code })
})

test('a pair is handed to a colleague, who must be a curator; it is no step of the pair', async () => {
  const page = await matchPage(town.curator, id, 'zh')
  expect(page.rights.handTo).toEqual([{ id: 'colleague', name: 'colleague' }])
  await handOverMatch(daysLater(town.curator, 3), id, 'colleague')
  await handOverMatch(daysLater(town.curator, 3), id, 'colleague')
  expect(await stored()).toMatchObject({ ownerId: 'colleague', updatedAt: MARKET_DAY })
  expect((await historyOf(db.read, 'match', id)).slice(1)).toMatchObject([
    { act: 'handOver', personName: 'curator', detail: { to: 'colleague' } },
  ])
  await expect(handOverMatch(town.curator, id, 'agency-editor')).rejects.toMatchObject({ code: 'not_found' })
})
