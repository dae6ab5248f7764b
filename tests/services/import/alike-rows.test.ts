import { beforeEach, describe, expect, test } from 'vitest'
import type { SignedInCall } from '#app/services/call.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { decideRows } from '#app/services/import/decide-rows.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import type { Db } from '#db/handle.ts'
import { announce } from '#db/stores/outbox.ts'
import { storedScenariosOf } from '#db/stores/scenarios/stored-scenarios.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, lookAt } from '#tests/support/imports.ts'

const NEED = '四百余座山塘散在山坳，汛期靠人腿巡查，一遍要走三天；要求每日一巡，异常两小时内带照片与坐标上报。'
const OTHER = '七十个老年助餐点各自采购，菜价与食材来源不一；要求统一下单、留样可查，并按人次结算补贴。'

type Row = [title: string, need: string, stage?: string]
const list = (...rows: Row[]) =>
  writeWorkbook([
    {
      name: '清单',
      columns: ['场景名称', '产业领域', '技术需求', '发展阶段'].map((header) => ({ header })),
      rows: rows.map(([title, need, stage = '融合试验']) => [title, '低空经济', need, stage]),
    },
  ])

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const here = () => ({ organisationId: town.agencyId })
const scenarios = () => storedScenariosOf(db.read, town.agencyId, ['draft', 'open'], 20)
const bring = async (...rows: Row[]) => bringIn(town.editor, await handIn(town.editor, list(...rows), here()), false)
const preview = async (id: string, call: SignedInCall = town.editor) => {
  const { at } = await importAsOf(call, id)
  if (at.stage !== 'checked') throw new Error(at.stage)
  return at.preview
}
const everybodys = (...titles: string[]) => {
  const headers = ['需求单位', '场景名称', '产业领域', '技术需求', '发展阶段']
  const rows = titles.map((title) => ['西湖区城市管理局（演示）', title, '低空经济', NEED, '融合试验'])
  return writeWorkbook([{ name: '清单', columns: headers.map((header) => ({ header })), rows }])
}
const unpublish = async () => {
  const [first] = await storedScenariosOf(db.read, town.agencyId, ['open'], 1)
  await put(db, first!.id, 'cancelled')
  await db.write((tx) => announce(tx, 'scenario', first!.id, IMPORT_DAY))
}
const publishFirst = async () => {
  const [first] = await scenarios()
  await put(db, first!.id, 'open', { code: 'HZ-2026-01-001', openedAt: IMPORT_DAY })
  await db.write((tx) => announce(tx, 'scenario', first!.id, IMPORT_DAY))
  return first!.id
}

describe('a row is marked that nearly repeats', () => {
  test('one of the organisation’s own that is not public', async () => {
    await bring(['山塘巡检', NEED])
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED], ['助餐点统一采购', OTHER]), here())
    expect((await lookAt(town.editor, id)).rows.map(({ like }) => like)).toMatchObject([
      { kind: 'own', title: '山塘巡检', code: null, continues: true },
      null,
    ])
  })

  test('a published one, whoever brings it in', async () => {
    await bring(['山塘巡检', NEED])
    await publishFirst()
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED]), here())
    expect((await preview(id)).like).toMatchObject([{ like: { kind: 'published', code: 'HZ-2026-01-001' } }])
  })

  test('a row above it', async () => {
    const id = await handIn(town.editor, list(['山塘巡检', NEED], ['山塘无人机巡检', NEED]), here())
    expect((await preview(id)).like).toMatchObject([
      { sheet: '清单', row: 3, like: { kind: 'row', sheet: '清单', row: 2, title: '山塘巡检' }, decision: null },
    ])
  })
})

test('another organisation’s unpublished one is never named, to a member or a curator', async () => {
  await bring(['山塘巡检', NEED])
  const neighbour = { organisationId: town.neighbour.viewer.memberships[0]!.organisationId }
  const theirs = await handIn(town.neighbour, list(['山塘无人机巡检', NEED]), neighbour)
  expect((await preview(theirs, town.neighbour)).like).toEqual([])
  const all = await handIn(town.curator, everybodys('山塘无人机巡检'))
  expect((await preview(all, town.curator)).like).toEqual([])
})

describe('deciding', () => {
  const decide = async (id: string, way: string) => {
    const [row] = (await preview(id)).like
    await decideRows(town.editor, id, { 'row[0]': row!.key, 'row[0].do': way })
  }

  test('a row is left out, and the counts say so before and after', async () => {
    await bring(['山塘巡检', NEED])
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED], ['助餐点统一采购', OTHER]), here())
    await decide(id, 'skip')
    expect((await preview(id)).counts).toMatchObject({ all: 2, good: 1, leftOut: 1, existing: 0 })
    expect(await bringIn(town.editor, id, false)).toEqual({ created: 1, existing: 0, refused: 0, units: 0, leftOut: 1 })
    expect((await scenarios()).map(({ title }) => title).sort()).toEqual(['助餐点统一采购', '山塘巡检'].sort())
  })

  test('a row without a decision is brought in, also when it was decided otherwise before', async () => {
    await bring(['山塘巡检', NEED])
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED]), here())
    await decide(id, 'skip')
    await decide(id, 'bring')
    expect(await bringIn(town.editor, id, false)).toEqual({ created: 1, existing: 0, refused: 0, units: 0 })
  })

  test('a row continues what it repeats', async () => {
    await bring(['山塘巡检', NEED, '早期验证'])
    const earlier = await publishFirst()
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED, '综合推广']), here())
    await decide(id, 'continues')
    await bringIn(town.editor, id, false)
    const made = (await scenarios()).find(({ title }) => title === '山塘无人机巡检')
    expect(made).toMatchObject({ continuesId: earlier, state: 'draft' })
  })

  test('a decision holds only while the row repeats something', async () => {
    await bring(['山塘巡检', NEED])
    await publishFirst()
    const other = list(['山塘无人机巡检', NEED], ['助餐点统一采购', OTHER])
    const id = await handIn(town.editor, other, here())
    await decide(id, 'skip')
    await unpublish()
    expect(await preview(id)).toMatchObject({ like: [], counts: { good: 2, leftOut: 0 } })
    expect(await bringIn(town.editor, id, false)).toEqual({ created: 2, existing: 0, refused: 0, units: 0 })
  })

  test('a row that was left out since it repeats one above stays out when that one is in already', async () => {
    const id = await handIn(town.curator, everybodys('山塘巡检', '山塘无人机巡检'))
    const [row] = (await preview(id, town.curator)).like
    await decideRows(town.curator, id, { 'row[0]': row!.key, 'row[0].do': 'skip' })
    await bringIn(town.curator, await handIn(town.curator, everybodys('山塘巡检')), false)
    expect((await preview(id, town.curator)).counts).toMatchObject({ good: 0, existing: 1, leftOut: 1 })
    expect(await bringIn(town.curator, id, false)).toMatchObject({ created: 0, existing: 1, leftOut: 1 })
  })

  test('each decision can be changed, however many rows are undecided', async () => {
    const rows = Array.from({ length: 60 }, (_, at): Row => [`第 ${at} 处山塘无人机巡检`, NEED])
    const id = await handIn(town.editor, list(...rows), here())
    const shown = (await preview(id)).like
    expect(shown).toHaveLength(40)
    const all = shown.flatMap(({ key }, at) => [
      [`row[${at}]`, key],
      [`row[${at}].do`, 'skip'],
    ])
    await decideRows(town.editor, id, Object.fromEntries(all))
    const after = await preview(id)
    expect(after.like.map(({ decision }) => decision)).toEqual([...Array(40).fill('skip'), ...Array(19).fill(null)])
    expect(after.likeCount).toBe(59)
  })

  test('a row continues nothing of a later stage, whatever is posted', async () => {
    await bring(['山塘巡检', NEED, '综合推广'])
    const id = await handIn(town.editor, list(['山塘无人机巡检', NEED, '早期验证']), here())
    await decide(id, 'continues')
    await bringIn(town.editor, id, false)
    const made = (await scenarios()).find(({ title }) => title === '山塘无人机巡检')
    expect(made).toMatchObject({ continuesId: null })
  })

  test('is for whoever handed the list in', async () => {
    const id = await handIn(town.editor, list(['山塘巡检', NEED]), here())
    await expect(decideRows(town.neighbour, id, {})).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('the same title of the same organisation is there already, and is not asked about', async () => {
  await bring(['山塘巡检', NEED])
  const id = await handIn(town.editor, list(['山塘巡检', NEED]), here())
  expect(await preview(id)).toMatchObject({ like: [], counts: { existing: 1 } })
})
