import { beforeEach, expect, test } from 'vitest'
import { matchTableQueryOf } from '#app/domain/match/table-query.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { curatorMatches } from '#app/services/match/curator-matches.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import type { Db } from '#db/handle.ts'
import { interest } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { MARKET_DAY } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await pairTown(db)
  const pair = { scenarioCode: RIVER_CODE, again: false }
  await introducePair(town.curator, { ...pair, companyId: 'kite' })
  await introducePair(daysLater(town.colleague, 10), { ...pair, companyId: 'hand' })
})

const companies = async (search: string, days = 10) => {
  const { rows, total } = await curatorMatches(
    daysLater(town.curator, days),
    matchTableQueryOf(new URLSearchParams(search)),
  )
  expect(total).toBe(rows.length)
  return rows.map(({ companyName }) => companyName)
}
const KITE = '纸鸢巡检（演示）'
const HAND = '十指科技（演示）'

test('those without a step for longest come first, with everybody who is in it', async () => {
  expect(await companies('')).toEqual([KITE, HAND])
  const { rows, owners } = await curatorMatches(town.curator, matchTableQueryOf(new URLSearchParams()))
  expect(rows[0]).toMatchObject({ agencyName: '余杭区城市管理局（演示）', ownerName: 'curator', state: 'introduced' })
  expect(owners.map(({ id }) => id)).toEqual(['colleague', 'curator'])
})

test('the table is narrowed by owner, by tag with all below it, and to what is stalled', async () => {
  expect(await companies('owner=colleague')).toEqual([HAND])
  expect(await companies('tag=低空经济')).toEqual([KITE, HAND])
  expect(await companies('tag=hand')).toEqual([])
  expect(await companies('tag=没有的标签')).toEqual([])
  expect(await companies('stalled=yes', 14)).toEqual([])
  expect(await companies('stalled=yes', 15)).toEqual([KITE])
})

test('an ended pair leaves those under way, and is never stalled', async () => {
  const { rows } = await curatorMatches(town.curator, matchTableQueryOf(new URLSearchParams('owner=colleague')))
  const no = { side: 'agency', answer: 'declined', reason: 'noFit' } as const
  await answerIntroduction(daysLater(town.agency, 11), rows[0]?.id ?? '', no)
  expect(await companies('')).toEqual([KITE])
  expect(await companies('state=declined', 90)).toEqual([HAND])
  expect(await companies('state=any&stalled=yes', 90)).toEqual([KITE])
  expect(await companies('state=any', 90)).toEqual([KITE, HAND])
})

test('interest that nobody has followed waits below the table', async () => {
  const row = (companyId: string) => ({
    id: companyId,
    scenarioId: 'river',
    companyId,
    personId: 'kite-editor',
    note: '',
  })
  await db.write((tx) =>
    tx.insert(interest).values(['kite', 'new'].map((id) => ({ ...row(id), createdAt: MARKET_DAY }))),
  )
  const { interests } = await curatorMatches(town.curator, matchTableQueryOf(new URLSearchParams()))
  expect(interests).toMatchObject([{ companyId: 'new', scenarioCode: RIVER_CODE }])
})
