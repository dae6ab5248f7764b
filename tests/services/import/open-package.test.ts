import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openListPackage, type PackedFile } from '#app/services/import/open-package.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import { archive } from '#tests/support/sent-files.ts'

const text = (words: string) => new TextEncoder().encode(words)
const WORKBOOK = writeWorkbook([{ name: '清单', columns: [{ header: '场景名称' }], rows: [['一']] }])

async function opened(bytes: Uint8Array) {
  const found = await openListPackage(bytes)
  if (found.kind !== 'package') return found
  const files: PackedFile[] = []
  for await (const file of found.files()) files.push(file)
  return { kind: found.kind, list: found.list.name, files }
}

/** The archive with bytes in the place of others of the same length, in both of its directories. */
function renamed(bytes: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.set(to, at)
  return copy
}

test('a workbook is a workbook, and what is no zip is left to the reader of workbooks', async () => {
  expect(await opened(WORKBOOK)).toEqual({ kind: 'workbook' })
  expect(await opened(text('PK\u0003\u0004 but not more'))).toEqual({ kind: 'workbook' })
})

test('the list is the one outside of folders; spreadsheets in folders are files', async () => {
  const found = await opened(
    archive({ 'a/测算.xlsx': WORKBOOK, '清单.csv': text('场景名称\n一'), 'a/b/说明.txt': text('x') }),
  )
  expect(found).toMatchObject({ list: '清单.csv', files: [{ name: '测算.xlsx' }, { name: '说明.txt' }] })
})

test('a folder that was packed as a whole is looked into', async () => {
  const found = await opened(archive({ '材料/清单.xlsx': WORKBOOK, '材料/附件/图.txt': text('x') }))
  expect(found).toMatchObject({ list: '清单.xlsx', files: [{ name: '图.txt' }] })
})

test('without a list, or with several, it is refused by name', async () => {
  expect(await opened(archive({ 'a.pdf': text('x') }))).toMatchObject({ problem: { code: 'noListInPackage' } })
  expect(await opened(archive({ 'a.xlsx': WORKBOOK, 'b.csv': text('x') }))).toMatchObject({
    problem: { code: 'severalLists', params: { names: 'a.xlsx、b.csv' } },
  })
})

test('names are read as Chinese Windows writes them, and as everybody else does', async () => {
  // 方案 in GBK.
  const gbk = [0xb7, 0xbd, 0xb0, 0xb8]
  const packed = renamed(archive({ 'list.csv': text('x'), 'QQQQ.txt': text('y') }), 'QQQQ', gbk)
  expect(await opened(packed)).toMatchObject({ files: [{ name: '方案.txt' }] })
  expect(await opened(archive({ 'list.csv': text('x'), '方案.txt': text('y') }))).toMatchObject({
    files: [{ name: '方案.txt' }],
  })
})

test('a path that leads elsewhere is only a name, and of two files of one name the second is refused', async () => {
  const found = await opened(
    archive({
      'list.csv': text('x'),
      '../../etc/passwd.txt': text('1'),
      'a/passwd.txt': text('2'),
      'b\\c.txt': text('3'),
    }),
  )
  expect(found).toMatchObject({
    files: [{ name: 'passwd.txt' }, { name: 'passwd.txt', problem: { code: 'sameName' } }, { name: 'c.txt' }],
  })
})

test('links, bombs and files that are too large stay in the package', async () => {
  const link = zipSync({ 'list.csv': text('x'), 'link.txt': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
  expect(await opened(link)).toMatchObject({ files: [{ problem: { code: 'nameUnusable' } }] })
  const bomb = archive({ 'list.csv': text('x'), 'bomb.txt': new Uint8Array(8 * 1024 * 1024) })
  expect(await opened(bomb)).toMatchObject({ files: [{ problem: { code: 'unpacksTooLarge' } }] })
  const large = archive({ 'list.csv': text('x'), 'large.txt': new Uint8Array(21 * 1024 * 1024) })
  expect(await opened(large)).toMatchObject({ files: [{ problem: { code: 'tooLarge', params: { megabytes: 20 } } }] })
})

test('a package that unpacks to too much, or holds too many files, is refused as a whole', async () => {
  const many = archive(Object.fromEntries(Array.from({ length: 1100 }, (_, at) => [`${at}.txt`, text('x')])))
  expect(await opened(many)).toMatchObject({ problem: { code: 'unpackedTooLarge' } })
  const heavy = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`${at}.txt`, new Uint8Array(19 * 1024 * 1024)]),
  )
  expect(await opened(archive({ 'list.csv': text('x'), ...heavy }))).toMatchObject({
    problem: { code: 'unpackedTooLarge' },
  })
})

test('bytes that were changed on the way are refused, not thrown', async () => {
  const packed = Buffer.from(zipSync({ 'list.csv': text('x'), 'a.txt': [text('正文'.repeat(200)), { level: 6 }] }))
  const at = packed.indexOf('a.txt') + 8
  packed.fill(0xff, at, at + 6)
  expect(await opened(packed)).toMatchObject({ files: [{ name: 'a.txt', problem: { code: 'damaged' } }] })
})
