import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { previewOf } from '#app/domain/import/preview.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { cancelImport } from '#app/services/import/cancel-import.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { receiveFile } from '#app/services/import/receive-file.server.ts'
import { settleImport } from '#app/services/import/settle.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import type { Db } from '#db/handle.ts'
import { capability, organisation, scenario, sheetImport } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, importTown, longScenarioList, lookAt, store } from '#tests/support/imports.ts'
import { expectedRecords, listFile } from '#tests/support/sheets/import-setting.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const FAULTY = 'scenario-list-faulty.xlsx'

describe('who brings lists in', () => {
  test('a viewer, a neighbour, a company, an auditor may not for an agency; nobody but a curator for all', async () => {
    const file = { name: 'x.xlsx', bytes: listFile(FAULTY) }
    for (const call of [town.reader, town.neighbour, town.maker, town.auditor])
      await expect(
        receiveFile(call, { noun: 'scenario', organisationId: town.agencyId, file, store }),
      ).rejects.toMatchObject({
        code: 'forbidden',
      })
    for (const call of [town.editor, town.maker, town.auditor])
      await expect(receiveFile(call, { noun: 'scenario', organisationId: null, file, store })).rejects.toMatchObject({
        code: 'forbidden',
      })
    expect(await db.read.$count(sheetImport)).toBe(0)
  })

  test('an import is seen, settled and brought in by the one who handed it in alone', async () => {
    const id = await handIn(town.editor, listFile(FAULTY), { organisationId: town.agencyId })
    for (const call of [town.curator, town.reader, town.neighbour]) {
      const refused = { code: 'not_found' }
      await expect(importAsOf(call, id)).rejects.toMatchObject(refused)
      await expect(bringIn(call, id, true)).rejects.toMatchObject(refused)
      await expect(settleImport(call, id, {})).rejects.toMatchObject(refused)
      await expect(cancelImport(call, id)).rejects.toMatchObject(refused)
    }
  })
})

describe('reading', () => {
  test('can be cancelled, and then nothing is there to import', async () => {
    const file = { name: 'long.xlsx', bytes: longScenarioList(3000) }
    const received = await receiveFile(town.curator, { noun: 'scenario', organisationId: null, file, store })
    if ('problem' in received) throw new Error(received.problem.code)
    await cancelImport(town.curator, received.id)
    await received.reading
    expect(await importAsOf(town.curator, received.id)).toMatchObject({
      at: { stage: 'failed', problem: { code: 'cancelled' } },
    })
    await expect(bringIn(town.curator, received.id, true)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('a renamed program is refused at sight, a damaged workbook with its sentence on the page', async () => {
    const program = { name: '清单.xlsx', bytes: Uint8Array.from([0x4d, 0x5a, ...Array(100).fill(0)]) }
    expect(await receiveFile(town.curator, { noun: 'scenario', organisationId: null, file: program, store })).toEqual({
      problem: { code: 'notASheet', params: { looksLike: 'program' } },
    })
    const id = await handIn(town.curator, listFile(FAULTY).slice(0, 5000))
    expect(await importAsOf(town.curator, id)).toMatchObject({ at: { stage: 'failed', problem: { code: 'damaged' } } })
  })

  test('one that a stopped server left behind says so', async () => {
    const id = await handIn(town.curator, listFile(FAULTY))
    await db.write((tx) => tx.update(sheetImport).set({ state: 'reading' }).where(eq(sheetImport.id, id)))
    const later = { ...town.curator, now: new Date(town.curator.now.getTime() + 6 * 60_000) }
    expect(await importAsOf(later, id)).toMatchObject({ at: { stage: 'failed', problem: null } })
  })
})

describe('settling', () => {
  test('an unknown word gets the tag that somebody names, or stays as it is without a question', async () => {
    const id = await handIn(town.curator, listFile(FAULTY))
    const words = async () => previewOf(await lookAt(town.curator, id)).words.map(({ word }) => word)
    expect(await words()).toContain('炼金术')
    expect(await settleImport(town.curator, id, { 'word[0]': '炼金术', 'word[0].tag': '不存在的标签' })).toEqual({
      'word[0].tag': ['tagNotFound:不存在的标签'],
    })
    expect(await settleImport(town.curator, id, { 'word[0]': '炼金术', 'word[0].tag': '低空经济' })).toBeNull()
    expect(await words()).not.toContain('炼金术')
    const row = (await lookAt(town.curator, id)).rows.find((each) => each.row === 7)
    expect(row?.record).toMatchObject({ tagIds: ['lae'], freeTags: [] })
    await settleImport(town.curator, id, { 'word[0]': '炼金术', 'word[0].tag': '', 'word[0].keep': 'yes' })
    expect(await words()).not.toContain('炼金术')
    await settleImport(town.curator, id, { 'word[0]': '炼金术', 'word[0].tag': '' })
    expect(await words()).toContain('炼金术')
  })

  test('a column with an unheard-of header is imported as what somebody says it is', async () => {
    const headers = ['场景名称', '需求单位', '发展阶段', '要办成的事']
    const bytes = writeWorkbook([
      {
        name: '清单',
        columns: headers.map((header) => ({ header })),
        rows: [['夜间巡河', '某水利站', '早期验证', '发现漂浮物并派单']],
      },
    ])
    const id = await handIn(town.curator, bytes)
    expect((await lookAt(town.curator, id)).rows[0]?.record).toBeNull()
    await settleImport(town.curator, id, { 'sheet[0]': '清单', 'sheet[0].column.D': 'requirement' })
    await bringIn(town.curator, id, true)
    expect(await db.read.select({ text: scenario.requirement }).from(scenario)).toEqual([{ text: '发现漂浮物并派单' }])
  })
})

describe('the capability list', () => {
  test('becomes 120 published capabilities of companies known by their codes, with no wrong field', async () => {
    const id = await handIn(town.curator, listFile('capability-list-2026-01.xlsx'), { noun: 'capability' })
    expect(await bringIn(town.curator, id, true)).toMatchObject({ created: 120, refused: 0 })
    const stored = await db.read
      .select({ capability, company: organisation })
      .from(capability)
      .innerJoin(organisation, eq(organisation.id, capability.companyId))
    for (const expected of expectedRecords('capability-list-2026-01.expected.json')) {
      const { title, text, maturity, caseText, wishes, freeTags, contactName, contactPhone } = expected
      const found = stored.find(
        (each) => each.company.creditCode === expected.creditCode && each.capability.title === title,
      )
      const own = { title, text, maturity, wishes, freeTags, contactName, contactPhone, state: 'published' }
      expect(found?.capability).toMatchObject({ ...own, cases: caseText ? [caseText] : [] })
      const { companyName: name, district, placeOutside } = expected
      expect(found?.company).toMatchObject({ name, district, placeOutside, state: 'verified' })
    }
  })
})
