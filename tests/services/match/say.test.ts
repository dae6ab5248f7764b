import { beforeEach, expect, test } from 'vitest'
import { answerableMatch } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { movableMatch } from '#app/services/match/match-for.server.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { pairTown, RIVER_CODE } from '#tests/support/pair.ts'

type Town = Awaited<ReturnType<typeof pairTown>>

let db: Db
let town: Town
let id: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  id = await introducePair(town.curator, { scenarioCode: RIVER_CODE, companyId: 'kite', again: false })
})

/** Who is let through before a word of the form is read, and how the others are refused. */
const SAY: [keyof Town, { answer: string; move: string }][] = [
  ['agency', { answer: 'river', move: 'forbidden' }],
  ['company', { answer: 'river', move: 'forbidden' }],
  ['agencyViewer', { answer: 'forbidden', move: 'forbidden' }],
  ['curator', { answer: 'forbidden', move: 'river' }],
  ['auditor', { answer: 'forbidden', move: 'forbidden' }],
  ['otherAgency', { answer: 'not_found', move: 'not_found' }],
  ['otherCompany', { answer: 'not_found', move: 'not_found' }],
]

test.each(SAY)('%s, before anything is said: %j', async (who, expected) => {
  const { viewer } = town[who]
  const outcome = (asking: ReturnType<typeof movableMatch>) =>
    asking.then(
      ({ scenario }) => scenario.id,
      (refusal: { code: string }) => refusal.code,
    )
  expect({
    answer: await outcome(answerableMatch(db.read, viewer, id)),
    move: await outcome(movableMatch(db.read, viewer, id)),
  }).toEqual(expected)
})
