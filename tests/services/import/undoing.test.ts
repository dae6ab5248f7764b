import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { undoImport } from '#app/services/import/undo-import.server.ts'
import { undoingAsOf } from '#app/services/import/undoing-as-of.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import type { Db } from '#db/handle.ts'
import {
  capability,
  importedRow,
  match,
  membership,
  organisation,
  qualification,
  scenario,
  scenarioTag,
} from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario, storedScenariosOf } from '#db/stores/scenarios/stored-scenarios.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, longScenarioList } from '#tests/support/imports.ts'
import { listFile } from '#tests/support/sheets/import-setting.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const DAY_MS = 24 * 60 * 60 * 1000
const GOOD = 'scenario-list-2026-01.xlsx'
const NEED = '四百余座山塘散在山坳，汛期靠人腿巡查；要求每日一巡，异常两小时内带照片与坐标上报。'
const here = () => ({ organisationId: town.agencyId })
const table = (headers: string[], ...rows: string[][]) =>
  writeWorkbook([{ name: '清单', columns: headers.map((header) => ({ header })), rows }])
const draftList = (...titles: string[]) =>
  table(
    ['场景名称', '产业领域', '技术需求', '发展阶段'],
    ...titles.map((title) => [title, '低空经济、无人机', NEED, '融合试验']),
  )

async function brought(bytes: Uint8Array, call = town.editor, whose: Parameters<typeof handIn>[2] = here()) {
  const id = await handIn(call, bytes, whose)
  await bringIn(call, id, false)
  return id
}
const drafts = () => storedScenariosOf(db.read, town.agencyId, ['draft', 'returned'], 20)

describe('undoing an import', () => {
  test('takes away every scenario and organisation that it brought, and says so in their history', async () => {
    const units = await db.read.$count(organisation)
    const id = await brought(listFile(GOOD), town.curator, {})
    const [one] = await db.read.select().from(scenario).limit(1)
    expect(await undoImport(town.curator, id)).toEqual({ undone: true })
    expect(await db.read.$count(scenario)).toBe(0)
    expect(await db.read.$count(scenarioTag)).toBe(0)
    expect(await db.read.$count(organisation)).toBe(units)
    expect(await db.read.$count(importedRow)).toBe(0)
    const acts = (await historyOf(db.read, 'scenario', one!.id)).map(({ act }) => act)
    expect(acts.sort()).toEqual(['import', 'importUndo'])
    expect((await historyOf(db.read, 'sheetImport', id)).map(({ act }) => act)).toContain('importUndo')
    expect((await importAsOf(town.curator, id)).at).toMatchObject({ stage: 'undone', undoneAt: IMPORT_DAY })
  })

  test('gives records that it changed back column for column and tag for tag; only the version grows', async () => {
    await brought(draftList('山塘巡检'))
    const [before] = await drafts()
    await db.write(async (tx) => {
      const draft = { title: '', contactName: '正在填' }
      await tx.update(scenario).set({ draft, comments: { title: '请写全' }, state: 'returned' })
      await tx.update(scenarioTag).set({ required: true })
    })
    const was = await storedScenario(db.read, before!.id)
    const headers = ['系统编号', '场景名称', '产业领域', '截止时间', '发展阶段']
    const change = table(headers, [before!.id, '改名', '人工智能', '2027-04-15', '综合推广'])
    const id = await brought(change, { ...town.editor, now: new Date(IMPORT_DAY.getTime() + 60_000) })
    expect(await storedScenario(db.read, before!.id)).toMatchObject({ title: '改名', version: 2 })
    await undoImport(town.editor, id)
    expect(await storedScenario(db.read, before!.id)).toEqual({ ...was, version: 3 })
  })

  test('twice is once', async () => {
    const id = await brought(draftList('山塘巡检'))
    const [one, two] = await Promise.all([undoImport(town.editor, id), undoImport(town.editor, id)])
    expect([one, two]).toEqual([{ undone: true }, { undone: true }])
    expect((await historyOf(db.read, 'sheetImport', id)).filter(({ act }) => act === 'importUndo')).toHaveLength(1)
  })

  test('lets the same list be brought in again', async () => {
    await undoImport(town.editor, await brought(draftList('山塘巡检')))
    await brought(draftList('山塘巡检'))
    expect(await drafts()).toHaveLength(1)
  })

  test('of a later one lets an earlier one be undone', async () => {
    const first = await brought(draftList('山塘巡检'))
    const [draft] = await drafts()
    const second = await brought(table(['系统编号', '联系人', '发展阶段'], [draft!.id, '王五', '早期验证']))
    expect(await undoImport(town.editor, first)).toMatchObject({ undone: false, obstacles: [{ obstacle: 'changed' }] })
    await undoImport(town.editor, second)
    expect(await undoImport(town.editor, first)).toEqual({ undone: true })
    expect(await drafts()).toHaveLength(0)
  })
})

describe('all or nothing: an import stays whole when on one of its records', () => {
  let id: string
  let first: string
  beforeEach(async () => {
    id = await brought(draftList('山塘巡检', '助餐点统一采购'))
    first = (await drafts()).find(({ title }) => title === '山塘巡检')!.id
  })
  const expectBlocked = async (obstacle: string) => {
    const blocked = { obstacles: [{ title: '山塘巡检', sheet: '清单', row: 2, obstacle }] }
    expect(await undoImport(town.editor, id)).toEqual({ undone: false, ...blocked })
    expect(await undoingAsOf(town.editor, id)).toMatchObject({ ...blocked, obstacleCount: 1 })
    expect(await db.read.$count(scenario)).toBeGreaterThanOrEqual(2)
  }

  test.each([
    ['draft', {}, 'changed'],
    ['inReview', {}, 'submitted'],
    ['approved', { listId: null }, 'onList'],
    ['open', { code: 'HZ-2026-01-001', openedAt: IMPORT_DAY }, 'published'],
    ['cancelled', {}, 'cancelled'],
    ['draft', { mergedIntoId: 'another' }, 'merged'],
  ] as const)('somebody made it %s %j', async (state, columns, obstacle) => {
    await put(db, first, state, { ...columns, version: 2 })
    await expectBlocked(obstacle)
  })

  test('another scenario goes on from it', async () => {
    await brought(draftList('山塘巡检二期'))
    const second = (await drafts()).find(({ title }) => title === '山塘巡检二期')!.id
    await put(db, second, 'draft', { continuesId: first })
    await expectBlocked('continued')
  })

  test('a match rests', async () => {
    await db.write(async (tx) => {
      await tx.insert(match).values({
        ...{ id: 'm', scenarioId: first, companyId: town.companyId, state: 'introduced', origin: 'curator' },
        ...{ agencyAnswer: 'pending', companyAnswer: 'pending', reasonNote: '', note: '', version: 1 },
        ...{ createdAt: IMPORT_DAY, updatedAt: IMPORT_DAY },
      })
    })
    await expectBlocked('match')
  })
})

test('an import is undone by whoever brought it in, within seven days', async () => {
  const id = await brought(draftList('山塘巡检'))
  await expect(undoImport(town.neighbour, id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(undoImport(town.curator, id)).rejects.toMatchObject({ code: 'not_found' })
  const late = { ...town.editor, now: new Date(IMPORT_DAY.getTime() + 7 * DAY_MS) }
  await expect(undoImport(late, id)).rejects.toMatchObject({ code: 'wrong_state' })
  const last = { ...town.editor, now: new Date(IMPORT_DAY.getTime() + 7 * DAY_MS - 1) }
  expect(await undoImport(last, id)).toEqual({ undone: true })
})

test('an organisation that has found people since stays when its import is undone', async () => {
  const id = await brought(listFile(GOOD), town.curator, {})
  const [unit] = await db.read.select().from(organisation).where(eq(organisation.createdAt, IMPORT_DAY)).limit(1)
  const role = { personId: 'reader', organisationId: unit!.id, role: 'owner' as const, createdAt: IMPORT_DAY }
  await db.write(async (tx) => {
    await tx.insert(membership).values(role)
  })
  expect(await undoImport(town.curator, id)).toEqual({ undone: true })
  expect(await db.read.select().from(organisation).where(eq(organisation.createdAt, IMPORT_DAY))).toMatchObject([
    { id: unit!.id },
  ])
})

test('published capabilities go with the recognitions that came with them, others stay', async () => {
  const CODE = '91330100MA2DEM000E'
  await db.write(async (tx) => {
    await tx.update(organisation).set({ creditCode: CODE }).where(eq(organisation.id, town.companyId))
    await tx.insert(qualification).values({ organisationId: town.companyId, name: '高新技术企业' })
  })
  const headers = ['企业名称', '信用代码', '产品名称', '能力简介', '资质荣誉']
  const list = table(headers, [town.companyId, CODE, '管网终端', '三年免维护', '高新技术企业、专精特新'])
  const id = await brought(list, town.curator, { noun: 'capability' })
  expect(await db.read.$count(qualification)).toBe(2)
  expect(await undoImport(town.curator, id)).toEqual({ undone: true })
  expect(await db.read.$count(capability)).toBe(0)
  expect(await db.read.select().from(qualification)).toMatchObject([{ name: '高新技术企业' }])
})

test('an import of 2,000 rows is undone in one go', async () => {
  const id = await brought(longScenarioList(2000), town.curator, {})
  const from = performance.now()
  expect(await undoImport(town.curator, id)).toEqual({ undone: true })
  expect(await db.read.$count(scenario)).toBe(0)
  expect(performance.now() - from).toBeLessThan(20_000)
})
