import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { forecastInput } from '#app/domain/forecast/forecast-input.ts'
import { REVIEW_POINTS } from '#app/domain/review/checklist.ts'
import { followForecast, leaveForecast, leaveScenario, watchScenario } from '#app/services/following/follow.server.ts'
import { followedNews } from '#app/services/following/followed-news.server.ts'
import { agenciesToAnnounceFor } from '#app/services/forecast/announcing.server.ts'
import { beginScenario } from '#app/services/forecast/begin-scenario.server.ts'
import { forecastsPage, nextForecasts } from '#app/services/forecast/forecasts-page.server.ts'
import { announceForecast, editForecast, withdrawForecast } from '#app/services/forecast/write-forecast.server.ts'
import { putOnList } from '#app/services/list/choose-entries.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { publishList } from '#app/services/list/publish-list.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { approveScenario } from '#app/services/review/review-scenario.server.ts'
import { cancelScenario } from '#app/services/scenario/cancel-scenario.server.ts'
import { submitScenario } from '#app/services/scenario/submit-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { outbox } from '#db/schema.ts'
import { hasNews } from '#db/stores/following/following.ts'
import { forecastById } from '#db/stores/forecasts/forecasts.ts'
import { fillIn, later, NOW, put } from '#tests/support/agency-desk.ts'
import { begunList, curatorTown, seen } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
})

const SAID = {
  agencyId: 'yuhang',
  title: '低空物流航线',
  summary: '三条航线，冬季开放。',
  expectedMonth: '2026-12',
  tagIds: ['t.drone'],
  freeTags: ['夜航'],
}

describe('announcing', () => {
  test('an agency announces for itself, a curator for any verified agency, nobody else', async () => {
    await announceForecast(town.editor, SAID)
    await announceForecast(town.curator, { ...SAID, agencyId: 'xihu', expectedMonth: '2026-11' })
    for (const call of [town.viewer, town.stranger, town.auditor]) {
      await expect(announceForecast(call, SAID)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(announceForecast(town.curator, { ...SAID, agencyId: 'newcomer' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await agenciesToAnnounceFor(town.curator)).map(({ id }) => id).sort()).toEqual(['xihu', 'yuhang'])
    expect((await agenciesToAnnounceFor(town.editor)).map(({ id }) => id)).toEqual(['yuhang'])
    expect(await agenciesToAnnounceFor(town.viewer)).toEqual([])
    expect(await agenciesToAnnounceFor(town.unverified)).toEqual([])
  })

  test('everybody reads them, the soonest first, in the words of the taxonomy', async () => {
    await announceForecast(town.editor, SAID)
    await announceForecast(town.curator, { ...SAID, agencyId: 'xihu', expectedMonth: '2026-11' })
    const { announced, settled } = await forecastsPage({ db, viewer: null, now: NOW }, 'zh')
    expect(announced.map(({ expectedMonth }) => expectedMonth)).toEqual(['2026-11', '2026-12'])
    expect(announced[1]).toMatchObject({
      title: '低空物流航线',
      agencyName: 'yuhang',
      tags: [{ name: '无人机' }, { name: '夜航' }],
      followed: false,
      can: { write: false, begin: false },
    })
    expect(settled).toEqual([])
    expect((await nextForecasts(town.editor, 'zh', 1))[0]).toMatchObject({ can: { write: false } })
  })

  test('it is edited as it was seen, and taken back with a reason; then it is settled', async () => {
    const id = await announceForecast(town.editor, SAID)
    await editForecast(later(town.editor, 1), { id, version: 1 }, { ...SAID, title: '低空物流航线三条' })
    await expect(editForecast(town.editor, { id, version: 1 }, SAID)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    })
    await expect(editForecast(town.stranger, { id, version: 2 }, SAID)).rejects.toMatchObject({ code: 'forbidden' })
    await withdrawForecast(later(town.owner, 2), id, '并入另一个场景')
    await expect(withdrawForecast(town.owner, id, '再来一次')).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(beginScenario(town.owner, id)).rejects.toMatchObject({ code: 'wrong_state' })
    const { announced, settled } = await forecastsPage(town.editor, 'zh')
    expect(announced).toEqual([])
    expect(settled).toMatchObject([{ title: '低空物流航线三条', state: 'withdrawn', closedReason: '并入另一个场景' }])
  })
})

describe('becoming a scenario', () => {
  test('a draft begins with what was announced, once, and whoever follows hears of each step to its publication', async () => {
    const id = await announceForecast(town.editor, SAID)
    await followForecast(town.stranger, id)
    await followForecast(town.stranger, id)
    expect(await hasNews(db.read, town.stranger.viewer.personId)).toBe(false)
    expect(await followedNews(later(town.stranger, 1))).toMatchObject([
      { title: '低空物流航线', isNew: false, last: { act: 'announce' } },
    ])

    await expect(beginScenario(town.curator, id)).rejects.toMatchObject({ code: 'forbidden' })
    const scenarioId = await beginScenario(later(town.editor, 2), id)
    expect(await beginScenario(later(town.editor, 3), id)).toBe(scenarioId)
    expect(await forecastById(db.read, id)).toMatchObject({ state: 'begun', scenarioId, scenarioCode: null })
    expect(await hasNews(db.read, town.stranger.viewer.personId)).toBe(true)
    expect(await followedNews(later(town.stranger, 4))).toMatchObject([
      { isNew: true, code: null, last: { act: 'begin' } },
    ])
    expect(await hasNews(db.read, town.stranger.viewer.personId)).toBe(false)
    expect(await followedNews(later(town.stranger, 5))).toMatchObject([{ isNew: false }])

    await fillIn(later(town.editor, 6), scenarioId)
    expect(await submitScenario(later(town.editor, 7), scenarioId)).toEqual({ ok: true })
    await approveScenario(later(town.curator, 8), await seen(db, scenarioId), REVIEW_POINTS)
    const list = await begunList(town.curator)
    await putOnList(SCENARIO_LIST, town.curator, list, [scenarioId])
    const { list: row, rows } = await openList(town.curator, list)
    await publishList(later(town.curator, 9), { id: list, version: row.version, scenarios: rows.length })
    expect(await hasNews(db.read, town.stranger.viewer.personId)).toBe(true)
    expect(await followedNews(later(town.stranger, 10))).toMatchObject([
      { isNew: true, code: 'HZ-2026-04-001', last: { act: 'open' } },
    ])
    expect(await hasNews(db.read, town.stranger.viewer.personId)).toBe(false)
    const told = await db.read.select().from(outbox).where(eq(outbox.topic, 'forecast'))
    expect(told.map(({ subjectId }) => subjectId)).toEqual([id, id])
  })

  test('a published scenario is followed, hears of what is public, and is left again', async () => {
    const id = await announceForecast(town.editor, SAID)
    const scenarioId = await beginScenario(town.editor, id)
    await put(db, scenarioId, 'open', { code: 'HZ-2026-01-001', openedAt: NOW, title: '航线' })
    await watchScenario(town.stranger, 'hz-2026-01-001')
    expect(await followedNews(later(town.stranger, 1))).toMatchObject([{ title: '航线', isNew: false, last: null }])
    await cancelScenario(later(town.owner, 2), scenarioId, '预算调整，不再实施')
    expect(await followedNews(later(town.stranger, 3))).toMatchObject([{ isNew: true, last: { act: 'cancel' } }])
    await leaveScenario(town.stranger, 'HZ-2026-01-001')
    await leaveForecast(town.stranger, id)
    expect(await followedNews(later(town.stranger, 4))).toEqual([])
  })

  test('what is not public cannot be followed', async () => {
    await expect(watchScenario(town.stranger, 'HZ-2026-01-001')).rejects.toMatchObject({ code: 'not_found' })
    await expect(followForecast(town.stranger, 'none')).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('a month is read as people write it, and may not lie behind', () => {
  const read = (expectedMonth: string) =>
    forecastInput({ now: NOW, resolve: () => null }).safeParse({ ...SAID, tags: '夜航', expectedMonth })
  for (const written of ['2026-11', '2026年11月', '2026/11', '２０２６.11']) {
    expect(read(written).data, written).toMatchObject({ expectedMonth: '2026-11', freeTags: ['夜航'] })
  }
  for (const [written, code] of [
    ['', 'required'],
    ['明年春天', 'monthUnread'],
    ['2026-13', 'monthUnread'],
    ['2026-10', 'monthPassed'],
  ]) {
    expect(
      read(written ?? '').error?.issues.map(({ message }) => message),
      written,
    ).toEqual([code])
  }
})
