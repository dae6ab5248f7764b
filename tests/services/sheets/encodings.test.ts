import { describe, expect, test } from 'vitest'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const read = async (bytes: Uint8Array) => {
  const outcome = await readSheets(bytes, '清单.csv')
  return outcome.ok ? outcome.sheets[0]?.rows.map(({ cells }) => cells) : outcome.problem.code
}

// 场景名称,需求单位 / 䶮江巡检,𠮷桥: written by iconv. 䶮 takes two bytes of GB18030 that GBK lacks, 𠮷 takes four.
const GB18030 = 'b3a1beb0c3fbb3c62cd0e8c7f3b5a5cebb0d0afe9fbdadd1b2bcec2c9534b235c7c50d0a'
const UTF8 = 'e59cbae699afe5908de7a7b02ce99c80e6b182e58d95e4bd8d0d0ae4b6aee6b19fe5b7a1e6a3802cf0a0aeb7e6a1a50d0a'
const ROWS = [
  ['场景名称', '需求单位'],
  ['䶮江巡检', '𠮷桥'],
]

describe('a CSV file in', () => {
  test.each([
    ['GB18030, characters of four bytes included', GB18030],
    ['GB18030 with its byte order mark', `84319533${GB18030}`],
    [
      'GB18030 with its mark before a quoted cell',
      `84319533${GB18030.replace('b3a1beb0c3fbb3c6', '22b3a1beb0c3fbb3c622')}`,
    ],
    ['UTF-8 without a mark', UTF8],
    ['UTF-8 with a mark', `efbbbf${UTF8}`],
  ])('%s is read', async (_, hex) => {
    expect(await read(bytesOf(hex))).toEqual(ROWS)
  })

  test('UTF-16 of either order is read', async () => {
    const text = ROWS.map((cells) => cells.join('\t')).join('\r\n')
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(await read(new Uint8Array(little))).toEqual(ROWS)
    expect(await read(new Uint8Array(Buffer.from(little).swap16()))).toEqual(ROWS)
  })

  test('UTF-8 by its mark, but broken, is refused instead of being read as something else', async () => {
    expect(await read(bytesOf(`efbbbf${UTF8.slice(0, 4)}${UTF8.slice(6)}`))).toBe('encodingUnknown')
  })

  test('GB18030 that ends in the middle of a character is refused', async () => {
    expect(await read(bytesOf(GB18030.slice(0, -6)))).toBe('encodingUnknown')
  })
})
