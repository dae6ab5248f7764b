import { eq, ne } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { versionOfPart } from '#app/domain/scenario/part-values.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { recordsToChange } from '#app/services/import/records-to-change.server.ts'
import { filledTemplateOf } from '#app/services/import/template.server.ts'
import { updateKnown } from '#app/services/import/update-known.server.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'
import { formOfScenario } from '#app/services/scenario/scenario-at-desk.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import { templateText } from '#app/text/import-template.ts'
import { listedCell } from '#app/ui/import/listed-words.ts'
import type { Db } from '#db/handle.ts'
import { capability, organisation, scenario } from '#db/schema.ts'
import { historyOf } from '#db/stores/history.ts'
import { storedScenario, storedScenariosOf } from '#db/stores/scenarios/stored-scenarios.ts'
import { put } from '#tests/support/agency-desk.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, lookAt } from '#tests/support/imports.ts'
import { listFile } from '#tests/support/sheets/import-setting.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const NEED = '四百余座山塘散在山坳，汛期靠人腿巡查；要求每日一巡，异常两小时内带照片与坐标上报。'
const here = () => ({ organisationId: town.agencyId })
const table = (headers: string[], ...rows: (string | number)[][]) =>
  writeWorkbook([{ name: '清单', columns: headers.map((header) => ({ header })), rows }])
const HEADERS = ['场景名称', '产业领域', '技术需求', '发展阶段', '投资规模（万元）', '联系人']
const FIRST = ['山塘巡检', '低空经济、炼丹术', NEED, '融合试验', '300-800', '张三']

async function theDraft() {
  const [found] = await storedScenariosOf(db.read, town.agencyId, ['draft', 'returned', 'open', 'inReview'], 5)
  return found!
}
const everybody = { organisationId: null }
const bring = async (bytes: Uint8Array, call = town.editor, whose: { organisationId: string | null } = here()) =>
  bringIn(call, await handIn(call, bytes, whose), false)
const preview = async (id: string, call: SignedInCall = town.editor) => {
  const { at } = await importAsOf(call, id)
  if (at.stage !== 'checked') throw new Error(at.stage)
  return at.preview
}

describe('a row with the number of a draft', () => {
  let id: string
  beforeEach(async () => {
    await bring(table(HEADERS, FIRST))
    id = (await theDraft()).id
  })

  test('changes the fields it fills in and leaves the others, whatever columns the list has', async () => {
    const list = table(['系统编号', '投资规模（万元）', '截止时间', '联系人'], [id, 500, '2027-04-15', ''])
    const imported = await handIn(town.editor, list, here())
    const shown = await preview(imported)
    expect(shown.counts).toMatchObject({ all: 1, good: 0, changed: 1, refused: 0, existing: 0 })
    expect(shown.changes).toMatchObject([
      { title: '山塘巡检', row: 2, changes: [{ field: 'budget' }, { field: 'closesAt' }] },
    ])
    expect(await bringIn(town.editor, imported, false)).toEqual({
      created: 0,
      existing: 0,
      refused: 0,
      units: 0,
      updated: 1,
    })
    const after = await theDraft()
    expect(after).toMatchObject({ id, version: 2, title: '山塘巡检', contactName: '张三', requirement: NEED })
    expect(after.budget).toEqual({ kind: 'amount', minYuan: 5_000_000, maxYuan: 5_000_000 })
    expect(after.closesAt?.toISOString()).toBe('2027-04-15T16:00:00.000Z')
    expect(after.tags.map(({ name }) => name)).toEqual(['低空经济'])
    expect(after.freeTags).toEqual(['炼丹术'])
    const deeds = await historyOf(db.read, 'scenario', id)
    expect(deeds.find(({ act }) => act === 'importChange')).toMatchObject({
      personName: 'editor',
      detail: { importId: imported, row: 2, fields: ['budget', 'closesAt'] },
    })
  })

  test('that says the same changes nothing', async () => {
    const imported = await handIn(town.editor, table(['系统编号', ...HEADERS], [id, ...FIRST]), here())
    expect((await preview(imported)).counts).toMatchObject({ changed: 0, unchanged: 1, good: 0 })
    expect(await bringIn(town.editor, imported, false)).toMatchObject({ created: 0, unchanged: 1 })
    expect(await theDraft()).toMatchObject({ version: 1 })
  })

  test('takes the place of what is typed in the form of that field, and of no other', async () => {
    const draft = { ...formOfScenario(await theDraft()), title: '', contactName: '李四（正在填）' }
    await db.write(async (tx) => {
      await tx.update(scenario).set({ draft }).where(eq(scenario.id, id))
    })
    await bring(table(['系统编号', '场景名称', '发展阶段'], [id, '山塘无人机巡检', '早期验证']))
    const form = formOfScenario(await theDraft())
    expect(form).toMatchObject({ title: '山塘无人机巡检', stage: 'validation', contactName: '李四（正在填）' })
  })

  test('is refused when somebody changed the draft after it was looked at', async () => {
    const imported = await handIn(
      town.editor,
      table(['系统编号', '联系人', '发展阶段'], [id, '王五', '早期验证']),
      here(),
    )
    const { seen } = await preview(imported)
    const form = formOfScenario(await theDraft())
    const typed = { title: '别的名称', summary: '', requirement: NEED }
    await savePart(town.editor, id, { part: 'basics', typed, version: versionOfPart(form, 'basics') })
    await expect(bringIn(town.editor, imported, false, seen)).rejects.toMatchObject({ code: 'changed_meanwhile' })
    expect(await theDraft()).toMatchObject({ title: '别的名称', contactName: '张三' })
    // Looked at again, it goes in, and the other change stays.
    await bringIn(town.editor, imported, false, (await preview(imported)).seen)
    expect(await theDraft()).toMatchObject({ title: '别的名称', contactName: '王五' })
  })

  const refusals = async (bytes: Uint8Array, call = town.editor, whose: { organisationId: string | null } = here()) => {
    const { rows } = await lookAt(call, await handIn(call, bytes, whose))
    return rows.flatMap(({ problems }) => problems.map(({ code }) => code))
  }
  const change = (code: string) => table(['系统编号', '联系人', '发展阶段'], [code, '王五', '早期验证'])

  test('a published scenario needs an amendment, by its code as well as by its number', async () => {
    await put(db, id, 'open', { code: 'HZ-2026-01-001', openedAt: IMPORT_DAY })
    expect(await refusals(change('hz-2026-01-001'))).toEqual(['codePublished'])
    expect(await refusals(change(id))).toEqual(['codePublished'])
  })

  test('one under review, cancelled or set aside is refused with its reason', async () => {
    await put(db, id, 'inReview', {})
    expect(await refusals(change(id))).toEqual(['codeUnderReview'])
    await put(db, id, 'cancelled', {})
    expect(await refusals(change(id))).toEqual(['codeEnded'])
    await put(db, id, 'draft', { mergedIntoId: id })
    expect(await refusals(change(`${id} `))).toEqual(['codeMerged'])
  })

  test('another agency finds no such number, nor does anybody find one that is not there', async () => {
    const neighbour = { organisationId: town.neighbour.viewer.memberships[0]!.organisationId }
    expect(await refusals(change(id), town.neighbour, neighbour)).toEqual(['codeUnknown'])
    expect(await refusals(change('no-such-number'))).toEqual(['codeUnknown'])
  })

  test('a curator changes drafts of agencies with nobody there, and no others', async () => {
    expect(await refusals(change(id), town.curator, everybody)).toEqual(['codeStaffed'])
    await bring(listFile('scenario-list-2026-01.xlsx'), town.curator, everybody)
    const [one] = await db.read.select().from(scenario).where(ne(scenario.agencyId, town.agencyId)).limit(1)
    expect(await bring(change(one!.id), town.curator, everybody)).toMatchObject({ updated: 1 })
    expect(await storedScenario(db.read, one!.id)).toMatchObject({ contactName: '王五', stage: 'validation' })
  })

  test('a number beside another organisation is refused', async () => {
    const list = table(['系统编号', '需求单位', '发展阶段'], [id, '别的局', '早期验证'])
    expect(await refusals(list)).toEqual(['codeOfOther'])
  })

  test('the same number twice in a list is refused the second time', async () => {
    const list = table(['系统编号', '联系人', '发展阶段'], [id, '王五', '早期验证'], [id, '赵六', '综合推广'])
    expect(await refusals(list)).toEqual(['duplicateRow'])
  })
})

describe('drafts as a file with their numbers', () => {
  test.each(['zh', 'en'] as const)('brought in again as they came (%s) change nothing', async (locale) => {
    await bring(listFile('scenario-list-2026-01.xlsx'), town.curator, everybody)
    const agencies = await db.read.selectDistinct({ id: scenario.agencyId }).from(scenario)
    for (const { id: agencyId } of agencies) {
      const [call, whose] = agencyId === town.agencyId ? [town.editor, here()] : [town.curator, everybody]
      const records = await recordsToChange(call, 'scenario', agencyId)
      const rows = records.map(({ code, listed }) => ({
        ...Object.fromEntries(Object.entries(listed).map(([field, value]) => [field, listedCell(value, locale)])),
        code,
      }))
      const bytes = filledTemplateOf('scenario', locale, templateText.scenario[locale], rows)
      const { rows: read } = await lookAt(call, await handIn(call, bytes, whose))
      expect(read).toHaveLength(records.length)
      for (const row of read) expect(row.update, JSON.stringify(row.problems)).toMatchObject({ changes: [] })
    }
  })

  test('are for those who may change them', async () => {
    await expect(recordsToChange(town.neighbour, 'scenario', town.agencyId)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(recordsToChange(town.reader, 'scenario', town.agencyId)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a row without a number whose organisation and title are there', () => {
  test('is passed over unless somebody says that it is to change what is there', async () => {
    await bring(table(HEADERS, FIRST))
    const changed = [...FIRST.slice(0, 5), '王五']
    const imported = await handIn(town.editor, table(HEADERS, changed), here())
    expect((await preview(imported)).counts).toMatchObject({ existing: 1, differing: 1, changed: 0 })
    await updateKnown(town.editor, imported, true)
    expect((await preview(imported)).counts).toMatchObject({ existing: 0, differing: 1, changed: 1 })
    expect(await bringIn(town.editor, imported, false)).toMatchObject({ created: 0, existing: 0, updated: 1 })
    expect(await theDraft()).toMatchObject({ contactName: '王五', version: 2 })
  })

  test('a capability is known by its company’s credit code and its title, also one that was typed', async () => {
    const CODE = '91330100MA2DEM000E'
    await db.write(async (tx) => {
      await tx.update(organisation).set({ creditCode: CODE }).where(eq(organisation.id, town.companyId))
    })
    const list = (text: string) =>
      table(['企业名称', '信用代码', '产品名称', '能力简介'], [town.companyId, CODE, '管网终端', text])
    const company = { noun: 'capability' as const, organisationId: town.companyId }
    await bringIn(town.maker, await handIn(town.maker, list('一代'), company), false)
    await db.write(async (tx) => {
      await tx.update(capability).set({ fingerprint: null })
    })
    const imported = await handIn(town.maker, list('二代，三年免维护'), company)
    await updateKnown(town.maker, imported, true)
    expect(await bringIn(town.maker, imported, false)).toMatchObject({ created: 0, updated: 1 })
    expect(await db.read.select().from(capability)).toMatchObject([
      { text: '二代，三年免维护', state: 'draft', version: 2 },
    ])
    await db.write(async (tx) => {
      await tx.update(capability).set({ state: 'published' })
    })
    const later = await handIn(town.maker, list('三代'), company)
    expect((await preview(later, town.maker)).counts).toMatchObject({ existing: 1, differing: 0 })
  })
})
