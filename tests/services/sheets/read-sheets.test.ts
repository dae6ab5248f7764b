import { describe, expect, it } from 'vitest'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { examineList } from '#app/services/sheets/examine-list.server.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import type { CellToWrite } from '#app/services/sheets/sheet-to-write.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import { SETTING } from '#tests/support/sheets/import-setting.ts'

const HEADERS = [
  '序号',
  '场景名称',
  '需求单位',
  '所属区县',
  '产业领域',
  '技术需求',
  '发展阶段',
  '预算（万元）',
  '截止日期',
]
const rows = Array.from({ length: 5000 }, (_, at): CellToWrite[] => [
  at + 1,
  `第${at + 1}号巡查点`,
  '某区水利局（演示）',
  '西湖区',
  '低空、治水',
  '汛期要在一小时内看完全部闸门，并给出异常清单。',
  '早期验证',
  `${at + 1}-${at + 2}`,
  new Date('2027-03-31T09:00:00Z'),
])
const big = writeWorkbook([{ name: '清单', columns: HEADERS.map((header) => ({ header })), rows }])

describe('a workbook of 5,000 rows', () => {
  it('is read and examined with progress while others get their turns', async () => {
    const read: number[] = []
    const examined: number[] = []
    let turns = 0
    const ticking = setInterval(() => {
      turns += 1
    }, 5)
    const outcome = await readSheets(big, 'big.xlsx', { onProgress: (count) => read.push(count) })
    if (!outcome.ok) throw new Error(outcome.problem.code)
    const { rows: results } = await examineList(outcome.sheets, SCENARIO_LISTING, SETTING, {
      onProgress: (count) => examined.push(count),
    })
    clearInterval(ticking)
    expect(results.filter(({ record }) => record)).toHaveLength(5000)
    expect(results[4999]?.record).toMatchObject({ title: '第5000号巡查点', closesAt: new Date('2027-03-31T09:00:00Z') })
    expect(read.length).toBeGreaterThan(10)
    expect(examined.length).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(10)
  })

  it('can be cancelled while it is read, and while it is examined', async () => {
    const reading = new AbortController()
    const outcome = await readSheets(big, 'big.xlsx', { signal: reading.signal, onProgress: () => reading.abort() })
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } })
    const whole = await readSheets(big, 'big.xlsx')
    const examining = new AbortController()
    const examination = examineList(whole.ok ? whole.sheets : [], SCENARIO_LISTING, SETTING, {
      signal: examining.signal,
      onProgress: () => examining.abort(),
    })
    await expect(examination).rejects.toThrow()
  })
})

describe('a CSV file', () => {
  const text = '场景名称,需求单位,备注\r\n"河道,巡查",某局（演示）,"第一行\n第二行"\r\n\r\n\'=1+1,某局,\r\n'
  const cells = [
    { row: 1, cells: ['场景名称', '需求单位', '备注'] },
    { row: 2, cells: ['河道,巡查', '某局（演示）', '第一行\n第二行'] },
    { row: 4, cells: ['=1+1', '某局'] },
  ]
  // The same text in GB18030; the runtime can only decode it, so these bytes are written out.
  const gb = Uint8Array.from([
    0xb3, 0xa1, 0xbe, 0xb0, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0xba, 0xd3, 0xb5, 0xc0, 0x2c,
    0x31,
  ])

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['semicolons', new TextEncoder().encode(text.replaceAll(',', ';').replace('河道;', '河道,'))],
    ['tabs', new TextEncoder().encode(text.replaceAll(',', '\t').replace('河道\t', '河道,'))],
  ])('in %s is read', async (_, bytes) => {
    expect(await readSheets(bytes, '清单.csv')).toEqual({ ok: true, sheets: [{ name: '清单', rows: cells }] })
  })

  it('of too many lines is refused, never cut short', async () => {
    const lines = new TextEncoder().encode('\n'.repeat(60_000))
    expect(await readSheets(lines, 'x.csv')).toMatchObject({ problem: { code: 'tooManyRows' } })
  })

  it('in GB18030 is read', async () => {
    const outcome = await readSheets(gb, '旧表.csv')
    expect(outcome).toMatchObject({ sheets: [{ rows: [{ cells: ['场景名称', '备注'] }, { cells: ['河道', '1'] }] }] })
  })
})
