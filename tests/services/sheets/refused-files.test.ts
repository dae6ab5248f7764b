import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '#app/services/sheets/limits.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { filled } from '#app/text/import.ts'
import { importFileText } from '#app/text/import-file.ts'
import { listFile } from '#tests/support/sheets/import-setting.ts'
import { packed, rawParts, sheetXml } from '#tests/support/sheets/raw-workbook.ts'

async function problemOf(bytes: Uint8Array, name = 'list.xlsx') {
  const outcome = await readSheets(bytes, name)
  return outcome.ok ? null : outcome.problem
}

const bytesOf = (...head: number[]) => Uint8Array.from([...head, ...Array(600).fill(0)])
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')]

describe('a file that is no list', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'emptyFile'],
    ['a renamed program', bytesOf(0x4d, 0x5a, 0x90), 'notASheet'],
    ['a renamed picture', bytesOf(0x89, 0x50, 0x4e, 0x47), 'notASheet'],
    ['a PDF', strToU8('%PDF-1.7'), 'notASheet'],
    ['a web page named .xls', strToU8('\n<html><table><tr><td>场景名称</td></tr></table></html>'), 'notASheet'],
    ['unknown bytes', bytesOf(1, 2, 3), 'notASheet'],
    ['an old .xls', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'legacyWorkbook'],
    [
      'a workbook with a password',
      bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EncryptedPackage')),
      'encryptedWorkbook',
    ],
    ['a zip of something else', packed({ 'readme.txt': 'x' }), 'notASheet'],
    [
      'an OpenDocument table',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'openDocument',
    ],
    ['half a workbook', listFile('scenario-list-2026-01.xlsx').slice(0, 9000), 'damaged'],
    ['broken XML', packed(rawParts('<worksheet><sheetData><row>')), 'damaged'],
    ['a text that is in no known encoding', Uint8Array.from([0x81, 0x20, 0xff, 0xff, 0x80]), 'encodingUnknown'],
  ])('%s is refused with its own sentence', async (_, bytes, code) => {
    const problem = await problemOf(bytes)
    expect(problem?.code).toBe(code)
    expect(filled(importFileText.zh.problem[problem?.code ?? 'damaged'].what, problem?.params ?? {})).not.toMatch(
      /[{}]/,
    )
  })

  it('of 50 MB is refused before anything is read', async () => {
    expect(await problemOf(new Uint8Array(50 * 1024 * 1024))).toEqual({ code: 'tooLarge', params: { megabytes: 20 } })
  })
})

describe('a hostile workbook', () => {
  it('that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
    const bomb = packed(
      rawParts(sheetXml(`<row r="1"><c t="inlineStr"><is><t>${' '.repeat(40_000_000)}</t></is></c></row>`)),
    )
    expect(bomb.length).toBeLessThan(100_000)
    expect((await problemOf(bomb))?.code).toBe('unpackedTooLarge')
  })

  it('that lies about its unpacked size is refused', async () => {
    expect((await problemOf(understated(`${'<!--'.padEnd(3_000_000)}-->`)))?.code).toBe('damaged')
  })

  it('with a DOCTYPE is refused', async () => {
    const xml = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">]>${sheetXml('<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row>')}`
    expect((await problemOf(packed(rawParts(xml))))?.code).toBe('unsafeXml')
  })

  it('with too many rows, or cells too far to the right, is refused', async () => {
    const many = Array.from({ length: LIMITS.rows + 1 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('')
    expect(await problemOf(packed(rawParts(sheetXml(many))))).toEqual({ code: 'tooManyRows', params: { max: 20_000 } })
    const far = '<row r="1"><c r="XFD1"><v>1</v></c></row>'
    expect((await problemOf(packed(rawParts(sheetXml(far)))))?.code).toBe('tooManyColumns')
  })
})

/** A package whose directory names a size smaller than the sheet unpacks to. */
function understated(content: string): Uint8Array {
  const parts = { ...rawParts(sheetXml('')), 'xl/worksheets/sheet1.xml': content + sheetXml('') }
  const bytes = Buffer.from(packed(parts))
  const real = Buffer.byteLength(parts['xl/worksheets/sheet1.xml'])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(real)
  const claimed = Buffer.alloc(4)
  claimed.writeUInt32LE(1000)
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) claimed.copy(bytes, at)
  return bytes
}
