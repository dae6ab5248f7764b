import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskQueryOf } from '#app/domain/desk/desk-query.ts'
import type { DeskRow } from '#app/domain/desk/desk-row.ts'
import { matchDesk } from '#app/services/desk/match-desk.server.ts'
import { answerIntroduction } from '#app/services/match/answer-introduction.server.ts'
import { introducePair } from '#app/services/match/introduce-pair.server.ts'
import { setNextStep } from '#app/services/match/set-next-step.server.ts'
import { mergeTag } from '#app/services/taxonomy/merge-tag.server.ts'
import type { Db } from '#db/handle.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { announce } from '#db/stores/outbox.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { addScenario } from '#tests/support/market.ts'
import { daysLater, pairTown, RIVER_CODE } from '#tests/support/pair.ts'

let db: Db
let town: Awaited<ReturnType<typeof pairTown>>
async function layOut() {
  db = await freshDatabase()
  town = await pairTown(db)
  const pair = { scenarioCode: RIVER_CODE, again: false }
  await introducePair(town.curator, { ...pair, companyId: 'kite' })
  await introducePair(daysLater(town.colleague, 10), { ...pair, companyId: 'hand' })
}

const at = (search: string, days = 10) =>
  matchDesk(daysLater(town.curator, days), deskQueryOf(new URLSearchParams(search)))

async function rows(search: string, days = 10): Promise<DeskRow[]> {
  const { shown, total } = await at(search, days)
  const found = shown.view === 'table' ? shown.rows : shown.columns.flatMap((column) => column.rows)
  expect(total).toBe(found.length)
  return found
}
const companies = async (search: string, days?: number) => (await rows(search, days)).map((row) => row.companyName)
const KITE = '纸鸢巡检（演示）'
const HAND = '十指科技（演示）'

describe('the table', () => {
  beforeAll(layOut)

  test('those without a step for longest come first, with everybody who is in it', async () => {
    expect(await companies('')).toEqual([KITE, HAND])
    const { curators, agencies } = await at('')
    expect((await rows(''))[0]).toMatchObject({
      scenarioCode: RIVER_CODE,
      agencyName: '余杭区城市管理局（演示）',
      ownerName: 'curator',
      state: 'introduced',
      silentDays: 10,
      stalled: false,
    })
    expect(curators.map(({ id }) => id)).toEqual(['colleague', 'curator'])
    expect(agencies.map(({ id }) => id)).toEqual(['agency'])
  })

  test.each([
    ['owner=colleague', [HAND]],
    ['owner=nobody', []],
    ['tag=低空经济', [KITE, HAND]],
    ['tag=hand', []],
    ['tag=没有的标签', []],
    ['agency=agency', [KITE, HAND]],
    ['agency=other-agency', []],
    ['q=纸鸢', [KITE]],
    ['q=河道', [KITE, HAND]],
    ['q=hz-2026-01-river', [KITE, HAND]],
    ['q=城市管理', [KITE, HAND]],
    ['q=%25', []],
    ['origin=curator', [KITE, HAND]],
    ['origin=company', []],
    ['score=middle', [KITE]],
    ['score=high', []],
    ['score=low', [HAND]],
    ['score=unscored', []],
    ['due=unset', [KITE, HAND]],
    ['due=overdue', []],
    ['sort=newest', [HAND, KITE]],
    ['sort=score', [KITE, HAND]],
    ['view=board', [KITE, HAND]],
    ['view=board&owner=colleague', [HAND]],
  ])('%s finds %j', async (search, found) => {
    expect(await companies(search)).toEqual(found)
  })

  test('what is stalled goes by the days since the last step', async () => {
    expect(await companies('stalled=yes', 14)).toEqual([])
    expect(await companies('stalled=yes', 15)).toEqual([KITE])
    expect((await rows('', 15)).map(({ stalled }) => stalled)).toEqual([true, false])
  })
})

describe('the board', () => {
  beforeAll(layOut)

  test('shows a column for each state of the filter, with counts', async () => {
    const { shown } = await at('view=board')
    if (shown.view !== 'board') throw new Error('no board')
    expect(shown.columns.map(({ state, total, rows }) => [state, total, rows.length])).toEqual([
      ['introduced', 2, 2],
      ['talking', 0, 0],
      ['agreed', 0, 0],
    ])
    const { shown: all } = await at('view=board&state=any')
    expect(all.view === 'board' && all.columns).toHaveLength(6)
  })
})

describe('as pairs move', () => {
  beforeEach(layOut)

  test('a next step is found by its day, and becomes overdue when the day is over', async () => {
    const found = await matchOfPair(db.read, 'river', 'kite')
    const step = { version: found?.version ?? 0, nextStep: '看现场', nextStepOn: '2026-03-15' }
    await setNextStep(daysLater(town.curator, 10), found?.id ?? '', step)
    expect(await companies('due=week')).toEqual([KITE])
    expect(await companies('due=overdue', 13)).toEqual([])
    expect(await companies('due=overdue', 14)).toEqual([KITE])
    expect(await companies('due=unset')).toEqual([HAND])
    expect(await companies('sort=due')).toEqual([KITE, HAND])
    expect((await rows('due=week'))[0]).toMatchObject({ nextStep: '看现场', nextStepOn: '2026-03-15' })
  })

  test('a need whose tag was merged is found by the tag that took its place, and by those above', async () => {
    await db.write(async (tx) => {
      await addScenario(tx, { id: 'depot', title: '仓库分拣', tags: ['hand'] })
      await announce(tx, 'scenario', 'depot', town.curator.now)
    })
    await introducePair(town.curator, { scenarioCode: 'HZ-2026-01-DEPOT', companyId: 'hand', again: false })
    const needs = async (search: string) => (await rows(search)).map((row) => row.scenarioCode)
    expect(await needs('tag=低空经济')).not.toContain('HZ-2026-01-DEPOT')
    await mergeTag(town.administrator, 'hand', 'patrol', 1)
    for (const tag of ['低空经济', 'patrol', 'hand', '灵巧手'])
      expect(await needs(`tag=${tag}`), tag).toContain('HZ-2026-01-DEPOT')
    expect(await needs('tag=人形机器人')).toEqual([])
  })

  test('an ended pair leaves those under way, and is never stalled', async () => {
    const [hand] = await rows('owner=colleague')
    const no = { side: 'agency', answer: 'declined', reason: 'noFit' } as const
    await answerIntroduction(daysLater(town.agency, 11), hand?.id ?? '', no)
    expect(await companies('')).toEqual([KITE])
    expect(await companies('state=declined', 90)).toEqual([HAND])
    expect(await companies('state=any&stalled=yes', 90)).toEqual([KITE])
    expect(await companies('state=declined&stalled=yes', 90)).toEqual([])
    expect(await companies('state=any', 90)).toEqual([KITE, HAND])
  })
})
