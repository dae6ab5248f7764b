import { beforeEach, expect, test } from 'vitest'
import { closeDueScenarios } from '#app/services/scenario/close-due-scenarios.server.ts'
import type { Db, Tx } from '#db/handle.ts'
import { outbox } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario } from '#db/stores/scenarios/stored-scenarios.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario, IN_TEN_DAYS, layOutMarket, MARKET_DAY } from '#tests/support/market.ts'

let db: Db
beforeEach(async () => {
  db = await freshDatabase()
  await layOutMarket(db)
})
const add = (...scenarios: Parameters<typeof addScenario>[1][]) =>
  db.write(async (tx: Tx) => {
    for (const scenario of scenarios) await addScenario(tx, scenario)
  })

test('the clock writes down what has closed, with nobody’s name on it', async () => {
  await add({ id: 'due' }, { id: 'endless', closesAt: null }, { id: 'drafted', state: 'approved' })
  await add({ id: 'later', closesAt: new Date(IN_TEN_DAYS.getTime() + 1) })
  expect(await closeDueScenarios(db, MARKET_DAY)).toBe(0)
  expect(await closeDueScenarios(db, IN_TEN_DAYS)).toBe(1)
  expect(await storedScenario(db.read, 'due')).toMatchObject({ state: 'closed', version: 2 })
  expect(await historyOf(db.read, 'scenario', 'due')).toMatchObject([
    { act: 'close', fromState: 'open', toState: 'closed', personName: null, at: IN_TEN_DAYS },
  ])
  for (const [id, state] of [
    ['endless', 'open'],
    ['drafted', 'approved'],
    ['later', 'open'],
  ] as const) {
    expect(await storedScenario(db.read, id)).toMatchObject({ state })
  }
})

test('more than one batch is closed in one go, each scenario once, by however many nodes', async () => {
  await add(...Array.from({ length: 120 }, (_, at) => ({ id: `s${at}` })))
  const closed = await Promise.all([closeDueScenarios(db, IN_TEN_DAYS), closeDueScenarios(db, IN_TEN_DAYS)])
  expect(closed[0] + closed[1]).toBe(120)
  expect(await db.read.$count(outbox)).toBe(120)
  expect(await closeDueScenarios(db, IN_TEN_DAYS)).toBe(0)
})
