import Database from 'better-sqlite3'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { deskQueryOf } from '#app/domain/desk/desk-query.ts'
import { suggestionQueryOf } from '#app/domain/desk/suggestion-query.ts'
import { matchDesk } from '#app/services/desk/match-desk.server.ts'
import { suggestions } from '#app/services/desk/suggestions.server.ts'
import type { Db } from '#db/handle.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addManyPairs } from '#tests/support/many-pairs.ts'
import { pairTown } from '#tests/support/pair.ts'

const SEARCHES = [
  '',
  'view=board',
  'state=any',
  'view=board&state=any',
  'owner=curator',
  'owner=nobody',
  'stalled=yes',
  'tag=uav',
  'agency=agency',
  'q=第 3',
  'origin=company',
  'due=overdue',
  'due=unset',
  'score=high',
  'sort=due',
  'sort=score',
  'sort=newest',
  'state=any&owner=curator&stalled=yes&tag=uav&agency=agency&origin=company&due=week&score=middle',
]

let few: Desk
let many: Desk
interface Desk {
  db: Db
  town: Awaited<ReturnType<typeof pairTown>>
}

async function deskWith(pairs: number): Promise<Desk> {
  const db = await freshDatabase()
  const town = await pairTown(db)
  await addManyPairs(db, pairs, ['curator', 'colleague'])
  return { db, town }
}

beforeAll(async () => {
  few = await deskWith(130)
  many = await deskWith(1000)
})
afterEach(() => vi.restoreAllMocks())

const deskAt =
  ({ town }: Desk, search: string) =>
  () =>
    matchDesk(town.curator, deskQueryOf(new URLSearchParams(search)))

const suggestionsAt =
  ({ town }: Desk, search: string) =>
  () =>
    suggestions(town.curator, suggestionQueryOf(new URLSearchParams(search)), 'zh')

/** The statements that one page of the desk takes, each with its plan. */
async function statementsOf(page: () => Promise<unknown>) {
  // The catalogue looks at the outbox once a second; that is none of the desk's own.
  await page()
  const asked: { sql: string; plan: string[] }[] = []
  const prepare = Database.prototype.prepare
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql: string) {
    const values = sql.match(/\?/g)?.map(() => null) ?? []
    const plan = prepare.call(this, `explain query plan ${sql}`).all(values) as { detail: string }[]
    asked.push({ sql, plan: plan.map(({ detail }) => detail) })
    return prepare.call(this, sql)
  })
  await page()
  vi.restoreAllMocks()
  return asked.filter(({ sql }) => !sql.includes('"outbox"'))
}

describe.each(SEARCHES)('the desk at ?%s', (search) => {
  test('takes as many statements for a thousand pairs as for a hundred', async () => {
    const [small, large] = [await statementsOf(deskAt(few, search)), await statementsOf(deskAt(many, search))]
    expect(small.length).toBeGreaterThan(3)
    expect(large.length).toBeLessThanOrEqual(small.length)
    expect(large.length).toBeLessThanOrEqual(12)
  })

  test('finds its pairs by an index', async () => {
    const plans = (await statementsOf(deskAt(many, search))).flatMap(({ plan }) => plan)
    const overPairs = plans.filter((step) => /\b(SCAN|SEARCH) match\b/.test(step))
    expect(overPairs.length).toBeGreaterThan(0)
    expect(overPairs.filter((step) => !/USING (COVERING )?INDEX|PRIMARY KEY/.test(step))).toEqual([])
  })
})

test.each(['', 'needs=alone', 'companies=alone', 'sort=deadline&least=50&tag=uav'])(
  'the suggestions at ?%s take as many statements for a thousand pairs as for a hundred',
  async (search) => {
    const [small, large] = [
      await statementsOf(suggestionsAt(few, search)),
      await statementsOf(suggestionsAt(many, search)),
    ]
    expect(small.length).toBeGreaterThan(0)
    expect(large.length).toBeLessThanOrEqual(small.length)
    expect(large.length).toBeLessThanOrEqual(4)
  },
)

test('a page shows as many of a thousand pairs as it has room for', async () => {
  const { shown, total } = await matchDesk(many.town.curator, deskQueryOf(new URLSearchParams('state=any&page=3')))
  expect(total).toBe(1000)
  expect(shown).toMatchObject({ view: 'table', page: 3, pages: 20 })
  const board = await matchDesk(many.town.curator, deskQueryOf(new URLSearchParams('state=any&view=board')))
  if (board.shown.view !== 'board') throw new Error('no board')
  expect(board.shown.columns.map(({ total: all, rows }) => [all, rows.length])).toEqual([
    ...[167, 167, 167, 167, 166, 166].map((all) => [all, 12]),
  ])
})
