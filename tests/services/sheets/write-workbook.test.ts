import ExcelJS from 'exceljs'
import fc from 'fast-check'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { readWorkbook } from '#app/services/sheets/read-workbook.server.ts'
import type { CellToWrite, SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import { writeCsv } from '#app/services/sheets/write-csv.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'

const TABLE: SheetToWrite = {
  name: '清单[2026]/一',
  columns: [
    { header: '名称', width: 30, required: true },
    { header: '阶段', choices: { words: ['早期验证', '融合试验', '综合推广'], open: false } },
    { header: '方式', choices: { words: ['试点,验证', '"引号"'], open: true } },
    { header: '金额', typed: 'number' },
    { header: '截止', typed: 'day' },
  ],
  rows: [
    ['=HYPERLINK("http://example.invalid")', '早期验证', '+1', 1200.5, new Date('2027-05-10T09:00:00Z')],
    ['第一行\n第二行 <b>&"x"</b>\u0000 _x000D_', null, '@SUM(A1)', 0, null],
    ['  前后空格  ', '', '-2', 91330100, new Date('2027-03-31T16:00:00Z')],
  ],
  marked: new Set([1]),
}
const bytes = writeWorkbook([TABLE, { name: '填表说明', paragraphs: ['第一条', '第二条'] }])

async function inExcelJs(file: Uint8Array) {
  const workbook = new ExcelJS.Workbook()
  // The type of its buffer is older than the one of Node.
  await workbook.xlsx.load(Buffer.from(file) as unknown as Parameters<typeof workbook.xlsx.load>[0])
  return workbook
}

describe('a written workbook', () => {
  it('holds the same for its own reader', async () => {
    const outcome = await readSheets(bytes, 'x.xlsx')
    expect(outcome).toEqual({
      ok: true,
      sheets: [
        {
          name: '清单 2026  一',
          rows: [
            { row: 1, cells: ['名称', '阶段', '方式', '金额', '截止'] },
            {
              row: 2,
              cells: ['=HYPERLINK("http://example.invalid")', '早期验证', '+1', 1200.5, { wall: '2027-05-10 17:00' }],
            },
            { row: 3, cells: ['第一行\n第二行 <b>&"x"</b> _x000D_', null, '@SUM(A1)', 0] },
            { row: 4, cells: ['  前后空格  ', null, '-2', 91330100, { wall: '2027-04-01' }] },
          ],
        },
        {
          name: '填表说明',
          rows: [
            { row: 1, cells: ['第一条'] },
            { row: 2, cells: ['第二条'] },
          ],
        },
      ],
    })
  })

  it('opens in exceljs with a frozen bold header, drop-downs, and texts instead of formulas', async () => {
    const workbook = await inExcelJs(bytes)
    const sheet = workbook.worksheets[0]
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['清单 2026  一', 'visible'],
      ['填表说明', 'visible'],
      ['choices', 'hidden'],
    ])
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.getCell('A1').font.bold).toBe(true)
    expect(sheet?.getCell('A1').fill).not.toEqual(sheet?.getCell('B1').fill)
    expect(sheet?.getCell('A2')).toMatchObject({ formula: undefined, text: '=HYPERLINK("http://example.invalid")' })
    expect(sheet?.getCell('E2').value).toEqual(new Date('2027-05-10T17:00:00Z'))
    expect(sheet?.getColumn(1).width).toBe(30)
    expect(sheet?.getCell('B2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['choices!$A$1:$A$3'],
      showErrorMessage: true,
    })
    expect(sheet?.getCell('C2001').dataValidation).toMatchObject({ formulae: ['choices!$B$1:$B$2'] })
    expect(workbook.getWorksheet('choices')?.getColumn(2).values.slice(1)).toEqual(['试点,验证', '"引号"'])
  })

  it('opens in read-excel-file with the same values', async () => {
    const [first] = await readXlsx(Buffer.from(bytes))
    expect(first?.sheet).toBe('清单 2026  一')
    expect(first?.data[1]).toEqual([
      '=HYPERLINK("http://example.invalid")',
      '早期验证',
      '+1',
      1200.5,
      new Date('2027-05-10T17:00:00Z'),
    ])
  })

  it('is the same file when the same is written again', () => {
    expect(writeWorkbook([TABLE])).toEqual(writeWorkbook([TABLE]))
  })

  it('gives back every text and number', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (rows: CellToWrite[][]) => {
        const written = writeWorkbook([{ name: 'x', columns: [{ header: 'a' }, { header: 'b' }], rows }])
        const [sheet] = await readWorkbook(Buffer.from(written), () => {})
        const back = rows.map((_, at) => sheet?.rows.find(({ row }) => row === at + 2)?.cells ?? [])
        const plain = (each: unknown) =>
          typeof each === 'string' ? each.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '') || null : each
        for (const [at, row] of rows.entries())
          expect([0, 1].map((column) => back[at]?.[column] ?? null)).toEqual(
            row.map((each) => plain(Object.is(each, -0) ? 0 : each)),
          )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a written CSV file', () => {
  it('begins with a byte order mark and holds nothing a spreadsheet would compute', () => {
    expect(writeCsv(TABLE).split('\r\n')).toEqual([
      '\uFEFF名称,阶段,方式,金额,截止',
      `"'=HYPERLINK(""http://example.invalid"")",早期验证,'+1,1200.5,2027-05-10 17:00`,
      `"第一行\n第二行 <b>&""x""</b>\u0000 _x000D_",,'@SUM(A1),0,`,
      `"  前后空格  ",,'-2,91330100,2027-04-01 00:00`,
      '',
    ])
  })

  it('is read back as it was written', async () => {
    const table = {
      columns: [{ header: '甲' }, { header: '乙' }],
      rows: [
        ['=1', 'a,"b"\nc'],
        ['+86 138', '-'],
      ],
    }
    const outcome = await readSheets(new TextEncoder().encode(writeCsv(table)), 'x.csv')
    expect(outcome).toMatchObject({
      sheets: [{ rows: [{ cells: ['甲', '乙'] }, { cells: ['=1', 'a,"b"\nc'] }, { cells: ['+86 138', '-'] }] }],
    })
  })
})
