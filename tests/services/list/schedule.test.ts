import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { scheduleInput } from '#app/domain/list/schedule-input.ts'
import { instantOf } from '#app/domain/time.ts'
import { putOnList, stepOnList, takeOff } from '#app/services/list/choose-entries.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { publishDueLists } from '#app/services/list/publish-due-lists.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { scheduleList, unscheduleList } from '#app/services/list/schedule-list.server.ts'
import { returnScenario } from '#app/services/review/review-scenario.server.ts'
import type { Db } from '#db/handle.ts'
import { platformRole } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { listById } from '#db/stores/lists/scenario-lists.ts'
import { later, NOW, put } from '#tests/support/agency-desk.ts'
import { approved, begunList, curatorTown, seen } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
let list: string
let ids: string[]
const AT = new Date(NOW.getTime() + 60 * 60_000)

beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
  ids = await approved(town.editor, town.curator, ['甲', '乙'])
  list = await begunList(town.curator)
  await putOnList(SCENARIO_LIST, town.curator, list, ids)
})

const asSeen = async () => {
  const { list: row, rows } = await openList(town.curator, list)
  return { id: row.id, version: row.version, scenarios: rows.length }
}
const schedule = async (at = AT) => scheduleList(town.curator, await asSeen(), at)

test('the clock publishes a list when its time has come, not before, and only once', async () => {
  expect(await schedule()).toEqual({ ok: true })
  expect(await publishDueLists(db, new Date(AT.getTime() - 1))).toBe(0)
  expect(await publishDueLists(db, AT)).toBe(1)
  expect(await publishDueLists(db, AT)).toBe(0)
  expect(await listById(db.read, list)).toMatchObject({
    state: 'published',
    publishedAt: AT,
    publishedBy: 'shen',
    publishesAt: null,
  })
  const trail = await historyOf(db.read, 'scenarioList', list)
  expect(trail.find(({ act }) => act === 'schedule')).toMatchObject({ personName: 'shen' })
  expect(trail.at(-1)).toMatchObject({ act: 'publish', personName: null })
})

test('what stands against it at that time is said at once', async () => {
  await put(db, ids[0] ?? '', 'approved', { closesAt: AT })
  expect(await schedule()).toEqual({ ok: false, obstacles: [{ problem: 'deadlinePassed', scenarioId: ids[0] }] })
  await takeOff(SCENARIO_LIST, town.curator, list, ids)
  expect(await schedule()).toEqual({ ok: false, obstacles: [{ problem: 'noScenario', scenarioId: null }] })
  expect(await listById(db.read, list)).toMatchObject({ publishesAt: null })
})

test('what comes up afterwards keeps it a draft, and the curators read why', async () => {
  await schedule()
  await put(db, ids[1] ?? '', 'approved', { closesAt: AT })
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await openList(town.peer, list)).schedule).toEqual({
    publishesAt: null,
    stale: false,
    failure: { at: AT.toISOString(), why: 'obstacles', obstacles: [{ problem: 'deadlinePassed', scenarioId: ids[1] }] },
  })
  expect((await historyOf(db.read, 'scenarioList', list)).at(-1)).toMatchObject({ act: 'scheduleFail' })
  expect(await publishDueLists(db, new Date(AT.getTime() + 60_000))).toBe(0)
})

test('a list that is not any more as it was seen is not published: changed by a curator, or left by a scenario', async () => {
  await schedule()
  await stepOnList(SCENARIO_LIST, town.peer, list, ids[1] ?? '', -1)
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await listById(db.read, list))?.scheduleFailure).toMatchObject({ why: 'changed' })

  await schedule()
  await takeOff(SCENARIO_LIST, town.peer, list, [ids[0] ?? ''])
  expect((await openList(town.curator, list)).schedule).toMatchObject({ stale: true })
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await listById(db.read, list))?.scheduleFailure).toMatchObject({ why: 'changed' })

  expect(await schedule()).toEqual({ ok: true })
  await returnScenario(town.peer, await seen(db, ids[1] ?? ''), { comments: { '': '先不发' }, checklist: [] })
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await listById(db.read, list))?.scheduleFailure).toMatchObject({ why: 'changed' })
})

test('nobody publishes through the clock who is no curator any more', async () => {
  await schedule()
  await db.write((tx) => tx.delete(platformRole).where(eq(platformRole.personId, town.curator.viewer.personId)))
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await listById(db.read, list))?.scheduleFailure).toMatchObject({ why: 'noCurator' })
})

test('a time is taken back, by curators alone, and only of what was seen', async () => {
  const before = await asSeen()
  await schedule()
  await expect(scheduleList(town.peer, before, AT)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  await expect(scheduleList(town.editor, before, AT)).rejects.toMatchObject({ code: 'not_found' })
  await expect(unscheduleList(town.auditor, list)).rejects.toMatchObject({ code: 'not_found' })
  await unscheduleList(later(town.peer, 1), list)
  await unscheduleList(later(town.peer, 1), list)
  expect(await publishDueLists(db, AT)).toBe(0)
  expect((await historyOf(db.read, 'scenarioList', list)).filter(({ act }) => act === 'unschedule')).toHaveLength(1)
})

test('a day alone means nine in the morning, and a time that has passed is refused', () => {
  const read = (publishesAt: string) => scheduleInput(NOW).safeParse({ publishesAt })
  const day = { year: 2026, month: 12, day: 1 }
  expect(read('2026年12月1日').data).toEqual({ publishesAt: instantOf({ ...day, hour: 9 }) })
  expect(read('2026-12-01 17:30').data).toEqual({ publishesAt: instantOf({ ...day, hour: 17, minute: 30 }) })
  expect(read('2026-11-02 10:00').error?.issues[0]?.message).toBe('timePassed')
  expect(read('改天').error?.issues[0]?.message).toBe('dateUnreadable')
  expect(read(' ').error?.issues[0]?.message).toBe('required')
})
