import { beforeEach, expect, test } from 'vitest'
import { orderList, putOnList, stepOnList, takeOff } from '#app/services/list/choose-entries.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { createList, editList, suggestedList } from '#app/services/list/write-list.server.ts'
import type { Db } from '#db/handle.ts'
import { countWaiting } from '#db/stores/review/waiting-scenarios.ts'
import { put } from '#tests/support/agency-desk.ts'
import { approved, begunList, curatorTown } from '#tests/support/curator-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'

let db: Db
let town: Awaited<ReturnType<typeof curatorTown>>
let list: string
let ids: string[]
beforeEach(async () => {
  db = await freshDatabase()
  town = await curatorTown(db)
  ids = await approved(town.editor, town.curator, ['甲', '乙', '丙'])
  list = await begunList(town.curator)
})

const titles = async () => (await openList(town.curator, list)).rows.map(({ title }) => title)
const version = async () => (await openList(town.curator, list)).list.version
const unlisted = () => countWaiting(db.read, { waiting: 'list', agencyId: null, tagIds: null })

test('the next batch of the year is suggested with its usual title', async () => {
  expect(await suggestedList(SCENARIO_LIST, town.curator)).toEqual({
    year: '2026',
    batch: '5',
    title: '2026年第五批未来场景机会清单',
    intro: '',
  })
})

test('two lists never share a number, and a draft can be renumbered', async () => {
  const taken = { year: 2026, batch: 4, title: '又一份', intro: '' }
  expect(await createList(SCENARIO_LIST, town.peer, taken)).toEqual({ ok: false, errors: { batch: ['batchTaken'] } })
  const fifth = await begunList(town.peer, 5)
  expect(await editList(SCENARIO_LIST, town.peer, { id: fifth, version: 1 }, taken)).toEqual({
    ok: false,
    errors: { batch: ['batchTaken'] },
  })
  expect(await editList(SCENARIO_LIST, town.peer, { id: fifth, version: 1 }, { ...taken, batch: 6 })).toEqual({
    ok: true,
    id: fifth,
  })
  expect((await openList(town.peer, fifth)).list).toMatchObject({ code: 'HZ-2026-06', title: '又一份', version: 2 })
})

test('an edit on top of what somebody else saved is not taken', async () => {
  const input = { year: 2026, batch: 4, title: '改', intro: '' }
  await editList(SCENARIO_LIST, town.curator, { id: list, version: 1 }, input)
  expect(await editList(SCENARIO_LIST, town.peer, { id: list, version: 1 }, { ...input, title: '也改' })).toEqual({
    ok: false,
    errors: { '': ['changedOnDesk'] },
  })
  expect((await openList(town.curator, list)).list.title).toBe('改')
})

test('chosen scenarios go on the list in the order in which they were ticked, with the codes they will have', async () => {
  expect(await unlisted()).toBe(3)
  expect(await putOnList(SCENARIO_LIST, town.curator, list, [ids[2] ?? '', ids[0] ?? ''])).toBe(2)
  const { rows, obstacles } = await openList(town.curator, list)
  expect(rows.map(({ code, title }) => `${code} ${title}`)).toEqual(['HZ-2026-04-001 丙', 'HZ-2026-04-002 甲'])
  expect(obstacles).toEqual([])
  expect(await unlisted()).toBe(1)
})

test('a scenario stands on one list only, and what is not approved on none', async () => {
  const other = await begunList(town.peer, 5)
  await putOnList(SCENARIO_LIST, town.peer, other, ids.slice(0, 1))
  await put(db, ids[1] ?? '', 'returned')
  expect(await putOnList(SCENARIO_LIST, town.curator, list, [...ids, 'nobody'])).toBe(1)
  expect(await titles()).toEqual(['丙'])
  expect(await putOnList(SCENARIO_LIST, town.curator, list, ids)).toBe(0)
})

test('what is taken off waits for a list again, and the others close up', async () => {
  await putOnList(SCENARIO_LIST, town.curator, list, ids)
  await takeOff(SCENARIO_LIST, town.curator, list, ids.slice(0, 1))
  expect((await openList(town.curator, list)).rows.map(({ code }) => code)).toEqual([
    'HZ-2026-04-001',
    'HZ-2026-04-002',
  ])
  expect(await titles()).toEqual(['乙', '丙'])
  expect(await unlisted()).toBe(1)
})

test('the order follows buttons and numbers', async () => {
  await putOnList(SCENARIO_LIST, town.curator, list, ids)
  await stepOnList(SCENARIO_LIST, town.curator, list, ids[2] ?? '', -1)
  expect(await titles()).toEqual(['甲', '丙', '乙'])
  await orderList(SCENARIO_LIST, town.curator, { id: list, version: await version() }, { [ids[1] ?? '']: '1' })
  expect(await titles()).toEqual(['乙', '甲', '丙'])
})

test('numbers typed beside an older order are not applied to the new one', async () => {
  await putOnList(SCENARIO_LIST, town.curator, list, ids)
  const old = await version()
  await stepOnList(SCENARIO_LIST, town.peer, list, ids[2] ?? '', -1)
  await expect(
    orderList(SCENARIO_LIST, town.curator, { id: list, version: old }, { [ids[0] ?? '']: '3' }),
  ).rejects.toMatchObject({
    code: 'changed_meanwhile',
  })
})

test('a cancelled scenario is gone from the draft list, and the codes close up', async () => {
  await putOnList(SCENARIO_LIST, town.curator, list, ids)
  await put(db, ids[0] ?? '', 'cancelled')
  expect(await titles()).toEqual(['乙', '丙'])
})

test('only curators compose; an auditor may look', async () => {
  await expect(
    createList(SCENARIO_LIST, town.owner, { year: 2026, batch: 9, title: '清单', intro: '' }),
  ).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(putOnList(SCENARIO_LIST, town.auditor, list, ids)).rejects.toMatchObject({ code: 'not_found' })
  await expect(openList(town.owner, list)).rejects.toMatchObject({ code: 'not_found' })
  expect((await openList(town.auditor, list)).list.code).toBe('HZ-2026-04')
})
