import { beforeEach, expect, test } from 'vitest'
import { createScenario } from '#app/services/scenario/create-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { interest, match, proposal } from '#db/schema.ts'
import { introductionsToAnswer, openScenariosOf, scenariosToDecide } from '#db/stores/scenarios/agency-desk.ts'
import { agencyScenarioCounts, agencyScenarios } from '#db/stores/scenarios/agency-scenarios.ts'
import { agencyTown, later, NOW, put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof agencyTown>>
const tomorrow = new Date(NOW.getTime() + 86_400_000)
beforeEach(async () => {
  db = await freshDatabase()
  town = await agencyTown(db)
})

async function scenarioIn(state: 'open' | 'closed' | 'inReview', closesAt = tomorrow, minutes = 0) {
  const id = await createScenario(later(town.editor, minutes), 'yuhang')
  await put(db, id, state, { closesAt, title: `${state} ${minutes}` })
  return id
}

test('the desk counts an open scenario past its deadline as closed', async () => {
  await scenarioIn('open')
  await scenarioIn('open', NOW, 1)
  await scenarioIn('inReview', tomorrow, 2)
  expect(await agencyScenarioCounts(db.read, 'yuhang', NOW)).toEqual(
    new Map([
      ['open', 1],
      ['inReview', 1],
      ['closed', 1],
    ]),
  )
  const page = { now: NOW, limit: 10, offset: 0 }
  const titles = async (state: 'open' | 'closed' | null) =>
    (await agencyScenarios(db.read, 'yuhang', { ...page, state })).map(({ title }) => title)
  expect(await titles('open')).toEqual(['open 0'])
  expect(await titles('closed')).toEqual(['open 1'])
  expect(await titles(null)).toEqual(['inReview 2', 'open 1', 'open 0'])
  expect(await agencyScenarios(db.read, 'xihu', { ...page, state: null })).toEqual([])
})

test('pages of the list neither repeat nor skip a scenario', async () => {
  for (let at = 0; at < 5; at++) await scenarioIn('open', tomorrow, at % 2)
  const page = (offset: number) =>
    agencyScenarios(db.read, 'yuhang', { state: null, now: NOW, limit: 2, offset }).then((rows) =>
      rows.map((r) => r.id),
    )
  const seen = [...(await page(0)), ...(await page(2)), ...(await page(4))]
  expect(new Set(seen).size).toBe(5)
})

test('an open scenario shows how many companies want to talk, the nearest deadline first', async () => {
  const late = await scenarioIn('open', new Date(tomorrow.getTime() + 1))
  const soon = await scenarioIn('open', tomorrow, 1)
  const { personId } = town.editor.viewer
  await db.write((tx) =>
    tx.insert(interest).values({ id: 'i', scenarioId: late, companyId: 'kite', personId, note: '', createdAt: NOW }),
  )
  expect(await openScenariosOf(db.read, 'yuhang', NOW, 10)).toMatchObject([
    { id: soon, interests: 0 },
    { id: late, interests: 1 },
  ])
})

test('proposals are to be read after the deadline, and only while one waits for a word', async () => {
  const open = await scenarioIn('open')
  const due = await scenarioIn('open', NOW, 1)
  const decided = await scenarioIn('closed', NOW, 2)
  const row = (scenarioId: string, state: 'submitted' | 'selected') => ({
    ...{ id: `p-${scenarioId}`, scenarioId, companyId: 'kite', state, version: 1, createdAt: NOW, updatedAt: NOW },
  })
  await db.write((tx) =>
    tx.insert(proposal).values([row(open, 'submitted'), row(due, 'submitted'), row(decided, 'selected')]),
  )
  expect(await scenariosToDecide(db.read, 'yuhang', NOW, 10)).toMatchObject([{ id: due, proposals: 1 }])
})

test('an introduction waits for the agency until the agency has answered', async () => {
  const [one, other] = [await scenarioIn('open'), await scenarioIn('open', tomorrow, 1)]
  const row = (scenarioId: string, agencyAnswer: 'pending' | 'accepted') => ({
    ...{ id: `m-${scenarioId}`, scenarioId, companyId: 'kite', state: 'introduced' as const, agencyAnswer },
    ...{ origin: 'curator' as const, companyAnswer: 'pending' as const, reasonNote: '', note: '可先看场地' },
    ...{ version: 1, createdAt: NOW, updatedAt: NOW },
  })
  await db.write((tx) => tx.insert(match).values([row(one, 'pending'), row(other, 'accepted')]))
  expect(await introductionsToAnswer(db.read, 'yuhang', 10)).toMatchObject([
    { id: `m-${one}`, companyName: 'kite', note: '可先看场地' },
  ])
  expect(await introductionsToAnswer(db.read, 'xihu', 10)).toEqual([])
})
