import { beforeEach, describe, expect, test } from 'vitest'
import { previewOf } from '#app/domain/import/preview.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import { bringIn } from '#app/services/import/bring-in.server.ts'
import { importAsOf } from '#app/services/import/import-as-of.server.ts'
import { undoImport } from '#app/services/import/undo-import.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import type { Db } from '#db/handle.ts'
import { attachment, scenario } from '#db/schema.ts'
import { attachmentsAt } from '#db/stores/attachments/attachments.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { handIn, IMPORT_DAY, importTown, lookAt, store } from '#tests/support/imports.ts'
import { archive, PDF } from '#tests/support/sent-files.ts'

let db: Db
let town: Awaited<ReturnType<typeof importTown>>
beforeEach(async () => {
  db = await freshDatabase()
  town = await importTown(db)
})

const text = (words: string) => new TextEncoder().encode(words)
const LATER = new Date(IMPORT_DAY.getTime() + 3 * 60 * 60 * 1000)

/** A list of scenarios, each with what its column 附件 says. */
function listOf(rows: { title: string; files: string; code?: string }[]): Uint8Array {
  const headers = ['系统编号', '场景名称', '发展阶段', '技术需求', '附件']
  return writeWorkbook([
    {
      name: '清单',
      columns: headers.map((header) => ({ header })),
      rows: rows.map(({ title, files, code = '' }) => [code || null, title, '融合试验', '要一套办法', files || null]),
    },
  ])
}

const handInOwn = (bytes: Uint8Array) => handIn(town.editor, bytes, { organisationId: town.agencyId })
const scenarioIds = async () =>
  new Map(
    (await db.read.select({ id: scenario.id, title: scenario.title }).from(scenario)).map((row) => [row.title, row.id]),
  )
const namesOf = async (id: string | undefined) =>
  (await attachmentsAt(db.read, { noun: 'scenario', id: id ?? '', field: 'files' })).map(({ name }) => name).sort()

const PACKAGE = () =>
  archive({
    '清单.xlsx': listOf([
      { title: '低空巡检', files: '可研报告；附件/现场照片.txt' },
      { title: '夜间照明', files: '可研报告.pdf' },
      { title: '排水监测', files: '没有的文件.pdf、坏文件.pdf' },
    ]),
    '附件/可研报告.pdf': PDF,
    '附件/现场照片.txt': text('桥下三号墩'),
    '附件/坏文件.pdf': text('not a pdf at all'),
    '附件/没人提到.txt': text('多余'),
    '__MACOSX/._清单.xlsx': text('mac'),
    '.DS_Store': text('mac'),
  })

describe('a package of a list and files', () => {
  test('shows which files rows name, which nobody names, which were refused, and which are missing', async () => {
    const id = await handInOwn(PACKAGE())
    const { at } = await importAsOf(town.editor, id)
    if (at.stage !== 'checked') throw new Error(at.stage)
    expect(at.files?.taken.map(({ name, named }) => [name, named]).sort()).toEqual(
      [
        ['可研报告.pdf', true],
        ['没人提到.txt', false],
        ['现场照片.txt', true],
      ].sort(),
    )
    expect(at.files?.refused).toMatchObject([{ name: '坏文件.pdf', problem: { code: 'nameDisagrees' } }])
    const { counts, problems } = previewOf(await lookAt(town.editor, id))
    expect(counts).toMatchObject({ good: 3, refused: 0, warned: 1 })
    expect(problems.map(({ row, code, params }) => [row, code, params.word])).toEqual([
      [4, 'fileNotFound', '没有的文件.pdf'],
      [4, 'fileNotTaken', '坏文件.pdf'],
    ])
  })

  test('gives each record the files that its row names, each content once', async () => {
    const id = await handInOwn(PACKAGE())
    expect(await bringIn(town.editor, id, false)).toMatchObject({ created: 3 })
    const ids = await scenarioIds()
    expect(await namesOf(ids.get('低空巡检'))).toEqual(['可研报告.pdf', '现场照片.txt'].sort())
    expect(await namesOf(ids.get('夜间照明'))).toEqual(['可研报告.pdf'])
    expect(await namesOf(ids.get('排水监测'))).toEqual([])
    expect(await bringIn(town.editor, id, false)).toMatchObject({ created: 3 })
    expect(await namesOf(ids.get('夜间照明'))).toEqual(['可研报告.pdf'])
    const digests = await db.read.selectDistinct({ digest: attachment.digest }).from(attachment)
    expect(digests).toHaveLength(3)
  })

  test('is undone with its files, unless somebody has attached another one since', async () => {
    const id = await handInOwn(PACKAGE())
    await bringIn(town.editor, id, false)
    expect(await undoImport(town.editor, id)).toEqual({ undone: true })
    expect((await scenarioIds()).size).toBe(0)
    await sweepAttachments(db, store, LATER)
    await sweepAttachments(db, store, new Date(LATER.getTime() + 2 * 60 * 60 * 1000))
    const left = await db.read.select({ ownerNoun: attachment.ownerNoun }).from(attachment)
    expect(left.every(({ ownerNoun }) => ownerNoun === 'sheetImport')).toBe(true)
  })

  test('cannot be undone under a file that came later', async () => {
    const id = await handInOwn(PACKAGE())
    await bringIn(town.editor, id, false)
    const ids = await scenarioIds()
    const [file] = await db.read.select().from(attachment).limit(1)
    if (!file) throw new Error('no file')
    const later = { ...file, id: 'later', ownerNoun: 'scenario' as const, ownerId: ids.get('排水监测') ?? '' }
    await db.write((tx) => tx.insert(attachment).values({ ...later, createdById: 'editor' }))
    expect(await undoImport(town.editor, id)).toMatchObject({ undone: false, obstacles: [{ obstacle: 'attached' }] })
  })

  test('that changes records adds files they do not have, and undoing takes those away again', async () => {
    await bringIn(town.editor, await handInOwn(PACKAGE()), false)
    const code = (await scenarioIds()).get('夜间照明') ?? ''
    const files = { '可研报告.pdf': PDF, '补充说明.txt': text('补充') }
    const row = { title: '夜间照明', code, files: '可研报告.pdf、补充说明.txt' }
    const second = await handInOwn(archive({ '更新.xlsx': listOf([row]), ...files }))
    const { changes } = previewOf(await lookAt(town.editor, second))
    expect(changes).toMatchObject([
      { changes: [{ field: 'fileNames', after: { names: ['可研报告.pdf', '补充说明.txt'] } }] },
    ])
    expect(await bringIn(town.editor, second, false)).toMatchObject({ updated: 1 })
    expect(await namesOf(code)).toEqual(['可研报告.pdf', '补充说明.txt'].sort())
    const again = await handInOwn(listOf([{ ...row, title: '夜间照明 ' }]))
    expect(previewOf(await lookAt(town.editor, again)).counts).toMatchObject({ unchanged: 1, changed: 0 })
    expect(previewOf(await lookAt(town.editor, again)).problems).toEqual([])
    expect(await undoImport(town.editor, second)).toEqual({ undone: true })
    expect(await namesOf(code)).toEqual(['可研报告.pdf'])
  })

  test('gives no more files than a record takes', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `第${at}份.txt`)
    const files = Object.fromEntries(names.map((name) => [`附件/${name}`, text(name)]))
    const list = listOf([{ title: '很多附件', files: names.join('、') }])
    await bringIn(town.editor, await handInOwn(archive({ '清单.xlsx': list, ...files })), false)
    expect(await namesOf((await scenarioIds()).get('很多附件'))).toHaveLength(10)
  })
})
