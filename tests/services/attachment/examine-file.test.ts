import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ATTACHMENT_FIELDS } from '#app/domain/attachment/owners.ts'
import { ATTACHMENT_PROBLEMS } from '#app/domain/attachment/problem.ts'
import { examineFile } from '#app/services/attachment/examine-file.server.ts'
import { attachmentSentence } from '#app/text/attachment.ts'
import { archive, docx, PDF, photo } from '#tests/support/sent-files.ts'

const limits = ATTACHMENT_FIELDS.scenario.files
const text = (words: string) => new TextEncoder().encode(words)
const seen = (name: string, bytes: Uint8Array) => examineFile({ name, bytes }, limits)
const problemWith = async (name: string, bytes: Uint8Array) => {
  const answer = await seen(name, bytes)
  return 'problem' in answer ? answer.problem.code : null
}

/** The directory of an archive says so many bytes, as that of a bomb does. */
function claiming(bytes: Uint8Array, unpacked: number): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.writeUInt32LE(unpacked, copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
  return copy
}

/** A PNG that says of itself to be this large, with the check of its head right. */
async function claimingPixels(side: number): Promise<Uint8Array> {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(side, 16)
  png.writeUInt32BE(side, 20)
  const { crc32 } = await import('node:zlib')
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

test('what a scenario needs is taken as it is', async () => {
  for (const [name, bytes] of [
    ['技术要求.pdf', PDF],
    ['说明.docx', docx()],
    ['图纸.zip', archive({ '一层.txt': text('平面') })],
    ['点位.csv', text('\uFEFF点位,经度\n一号,120.1')],
    ['旧系统.txt', new Uint8Array([0xba, 0xbc, 0xd6, 0xdd])],
  ] as const) {
    expect(await seen(name, bytes)).toMatchObject({ name, bytes })
  }
})

test.each([
  ['empty', 'a.pdf', new Uint8Array()],
  ['tooLarge', 'a.pdf', new Uint8Array(limits.fileBytes + 1)],
  ['kindNotTaken', 'run.exe', text('MZ')],
  ['kindNotTaken', 'page.html', text('<script>alert(1)</script>')],
  ['kindNotTaken', 'drawing.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['nameDisagrees', 'a.docx', PDF],
  ['nameDisagrees', 'a.pdf', text('只是文字')],
  ['nameDisagrees', 'a.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 0])],
  ['nameUnusable', '../../etc/passwd.txt', text('x')],
  ['nameUnusable', 'C:\\图纸.pdf', PDF],
  ['nameUnusable', '图纸\u202efdp.exe.pdf', PDF],
  ['nameUnusable', `${'长'.repeat(80)}.pdf`, PDF],
  ['nameUnusable', '没有扩展名', PDF],
  ['nameUnusable', 'a\u0000.pdf', PDF],
  [
    'pictureUnreadable',
    '坏图.png',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]),
  ],
  ['damaged', '半个.zip', archive({ 'a.txt': text('abc'.repeat(100)) }).subarray(0, 80)],
  ['macros', '带宏.docx', docx({ 'word/vbaProject.bin': text('Sub AutoOpen') })],
  ['unpacksTooLarge', '炸弹.zip', claiming(archive({ 'a.txt': text('abc') }), 0xfffffff0)],
  ['unpacksTooLarge', '套娃.zip', archive({ 'inner.zip': archive({}) })],
] as const)('%s: %s is told so', async (code, name, bytes) => {
  expect(await problemWith(name, bytes)).toBe(code)
})

test('a picture that would fill the memory is refused by its head alone', async () => {
  const before = process.memoryUsage().rss
  expect(await problemWith('巨幅.png', await claimingPixels(60_000))).toBe('pictureTooLarge')
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

test('a document with a password is refused, be it a package or the old kind of file', async () => {
  const compound = Buffer.alloc(2048)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(compound)
  Buffer.from('EncryptedPackage', 'utf16le').copy(compound, 1024)
  expect(await problemWith('密.docx', compound)).toBe('locked')
  const zip = Buffer.from(archive({ 'a.txt': text('abc') }))
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  zip.writeUInt16LE(zip.readUInt16LE(entry + 8) | 1, entry + 8)
  expect(await problemWith('密.zip', zip)).toBe('locked')
})

test('a photo stands upright and has lost its place, its camera and its author', async () => {
  const given = await photo()
  expect(Buffer.from(given).includes('SecretCamera')).toBe(true)
  const kept = await seen('现场.JPG', given)
  if ('problem' in kept) throw new Error(kept.problem.code)
  const { width, height, exif, orientation } = await sharp(kept.bytes).metadata()
  expect({ width, height, exif, orientation }).toEqual({
    width: 20,
    height: 40,
    exif: undefined,
    orientation: undefined,
  })
  expect(Buffer.from(kept.bytes).includes('SecretCamera')).toBe(false)
})

test('every refusal has a sentence of its own in both languages', () => {
  const params = { megabytes: 20, files: 3, ending: 'pdf', endings: 'pdf' }
  for (const locale of ['zh', 'en'] as const) {
    const sentences = ATTACHMENT_PROBLEMS.map((code) => attachmentSentence(locale, { code, params }))
    expect(new Set(sentences).size).toBe(ATTACHMENT_PROBLEMS.length)
    expect(sentences.join()).not.toContain('undefined')
  }
})
