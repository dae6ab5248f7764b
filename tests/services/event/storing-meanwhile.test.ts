import { beforeEach, expect, test, vi } from 'vitest'
import type { MinutesInput } from '#app/domain/event/minutes.ts'
import { storePlan } from '#app/services/event/talks/store-plan.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { writeMinutes } from '#app/services/event/talks/write-minutes.server.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { comes, publishedEvent } from '#tests/support/event.ts'
import { pairTown } from '#tests/support/pair.ts'

const MINUTES: MinutesInput = {
  version: 1,
  minutes: '单位想先试三条河道，企业可在四月进场。',
  outcome: 'notNow',
  nextStep: '',
  nextStepOn: null,
}
const KITE = { scenarioId: 'river', companyId: 'kite', slot: 870, table: 1 }
const HAND = { scenarioId: 'river', companyId: 'hand', slot: 890, table: 1 }

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
let code: string
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  code = await publishedEvent(town.curator)
  await comes(town.agency, code, 'agency', ['river'])
  for (const company of ['kite', 'hand']) await comes(town.curator, code, company)
  await storePlan(town.curator, code, { planVersion: 1, wanted: [KITE, HAND] })
})

const talkOf = async (companyId: string) => {
  const found = (await talksFor(town.curator, code)).talks.find(({ talk }) => talk.companyId === companyId)
  if (!found) throw new Error(`no talk of ${companyId}`)
  return found.talk
}

/** Minutes that a colleague writes after a plan was compared with what stands, and before it has its turn to write. */
async function meanwhileWrittenOf(companyId: string) {
  const { id } = await talkOf(companyId)
  const write = db.write.bind(db)
  vi.spyOn(db, 'write').mockImplementationOnce(async (work) => {
    await writeMinutes(town.colleague, code, id, MINUTES)
    return write(work)
  })
}

test('a talk that leaves the plan stays when its minutes were written meanwhile', async () => {
  await meanwhileWrittenOf('kite')
  expect(await storePlan(town.curator, code, { planVersion: 2, wanted: [HAND] })).toEqual({
    added: 0,
    moved: 0,
    removed: 0,
  })
  expect(await talkOf('kite')).toMatchObject({ minutes: MINUTES.minutes, version: 2 })
})

test('a talk that moves keeps the minutes that were written meanwhile, and counts both changes', async () => {
  await meanwhileWrittenOf('kite')
  const wanted = [{ ...KITE, table: 2 }, HAND]
  expect(await storePlan(town.curator, code, { planVersion: 2, wanted })).toEqual({ added: 0, moved: 1, removed: 0 })
  expect(await talkOf('kite')).toMatchObject({ minutes: MINUTES.minutes, table: 2, version: 3 })
})
