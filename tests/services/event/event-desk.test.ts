import { beforeEach, expect, test } from 'vitest'
import { eventDesk } from '#app/services/event/event-desk.server.ts'
import { planOfEvent } from '#app/services/event/talks/plan-of-event.server.ts'
import { storePlan } from '#app/services/event/talks/store-plan.server.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { writeMinutes } from '#app/services/event/talks/write-minutes.server.ts'
import type { Db } from '#db/handle.ts'
import { organisationsMatching } from '#db/stores/organisations/organisations.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { comes, publishedEvent } from '#tests/support/event.ts'
import { daysLater, pairTown } from '#tests/support/pair.ts'
import { anOrganisation } from '#tests/support/people.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
})

const deskOf = (code: string, find = '') => eventDesk(town.curator, code, { show: 'all', find })

test('a verified organisation is found, however many newer ones of its name are not verified', async () => {
  const code = await publishedEvent(town.curator)
  await anOrganisation(db, '苇航 1', { kind: 'company' })
  for (let at = 2; at <= 13; at++) await anOrganisation(db, `苇航 ${at}`, { kind: 'company', state: 'awaiting' })
  expect((await deskOf(code, '苇航')).found).toEqual([{ id: '苇航 1', name: '苇航 1', kind: 'company' }])
  const asked = { text: '苇航', limit: 20, offset: 0 }
  expect(await organisationsMatching(db.read, asked)).toHaveLength(13)
  expect(await organisationsMatching(db.read, { ...asked, state: 'awaiting' })).toHaveLength(12)
})

test('who has a place is counted apart from who waits', async () => {
  const code = await publishedEvent(town.curator, { capacity: '1' })
  await comes(town.agency, code, 'agency')
  await comes(daysLater(town.company, 1), code, 'kite')
  await comes(daysLater(town.otherCompany, 2), code, 'hand')
  expect((await deskOf(code)).counts).toEqual({ come: 3, registered: 1, present: 0, talks: 0, unwritten: 0 })
})

test('talks are counted, and those without minutes', async () => {
  const code = await publishedEvent(town.curator)
  await comes(town.agency, code, 'agency', ['river'])
  await comes(town.company, code, 'kite')
  await comes(town.otherCompany, code, 'hand')
  const place = { scenarioId: 'river', slot: 870, table: 1 }
  const [proposed, ...more] = (await planOfEvent(town.curator, code, null)).rows
  expect([proposed?.companyId, more]).toEqual(['kite', []])
  const wanted = [
    { ...place, companyId: 'kite' },
    { ...place, slot: 890, companyId: 'hand' },
  ]
  await storePlan(town.curator, code, { planVersion: 1, wanted })
  expect((await deskOf(code)).counts).toMatchObject({ talks: 2, unwritten: 2 })
  const { talks } = await talksFor(town.curator, code)
  const minutes = { version: 1, minutes: '先不谈。', outcome: 'notNow' as const, nextStep: '', nextStepOn: null }
  await writeMinutes(town.curator, code, talks[0]?.talk.id ?? '', minutes)
  expect((await deskOf(code)).counts).toMatchObject({ talks: 2, unwritten: 1 })
})
