import { describe, expect, it } from 'vitest'
import { showsDay } from '#app/services/sheets/date-styles.server.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { packed, rawParts, sheetXml } from '#tests/support/sheets/raw-workbook.ts'

async function rowsOf(...parts: Parameters<typeof rawParts>) {
  const outcome = await readSheets(packed(rawParts(...parts)), 'x.xlsx')
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.sheets[0]?.rows
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/><xf numFmtId="4"/></cellXfs></styleSheet>`

describe('the cells of a workbook', () => {
  it('are read whatever way they are stored', async () => {
    const strings =
      '<sst><si><t>共享</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve">文 本</t></r><rPh sb="0" eb="1"><t>注音</t></rPh></si></sst>'
    const rows = await rowsOf(
      sheetXml(`<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>内嵌_x000D_</t></is></c>
        <c r="E2" t="str"><f>A2&amp;B2</f><v>结果</v></c><c r="F2"><f>1+1</f><v>2</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#REF!</v></c>
        <c r="I2"><f>NOW()</f></c><c r="J2"><v>1.5E3</v></c></row>`),
      { strings },
    )
    expect(rows).toEqual([
      {
        row: 2,
        cells: ['共享', '富文 本', '内嵌\r', null, '结果', 2, true, { fault: '#REF!' }, { fault: '=NOW()' }, 1500],
      },
    ])
  })

  it('are dates where their number format shows a day', async () => {
    const row =
      '<row r="1"><c r="A1" s="1"><v>46477</v></c><c r="B1" s="2"><v>46477</v></c><c r="C1" s="3"><v>46477.729166666664</v></c><c r="D1" s="4"><v>46477</v></c><c r="E1" t="d"><v>2027-03-31T17:30:00</v></c></row>'
    const day = { wall: '2027-03-31' }
    const instant = { wall: '2027-03-31 17:30' }
    expect(await rowsOf(sheetXml(row), { styles: STYLES })).toEqual([
      { row: 1, cells: [day, day, instant, 46477, instant] },
    ])
  })

  it('count dates from 1904 where the workbook says so', async () => {
    const more = { styles: STYLES, workbookPr: '<workbookPr date1904="1"/>' }
    expect(await rowsOf(sheetXml('<row r="1"><c r="A1" s="1"><v>45015</v></c></row>'), more)).toEqual([
      { row: 1, cells: [{ wall: '2027-03-31' }] },
    ])
  })

  it('may come without references and with a namespace prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await rowsOf(xml)).toEqual([
      { row: 1, cells: ['甲', 2] },
      { row: 3, cells: [3] },
    ])
  })

  it('merged over rows hold for each of them, titles merged over columns stand once', async () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>',
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A6"/></mergeCells>',
    )
    expect((await rowsOf(xml))?.map(({ cells }) => cells)).toEqual([[9], [1, 2], [1, 3]])
  })
})

describe('a number format', () => {
  it.each(['yyyy-mm-dd', 'm/d/yy h:mm', 'yyyy"年"m"月"d"日"', '[$-804]yyyy\\-m\\-d;@', 'dd'])(
    '%s shows a day',
    (code) => {
      expect(showsDay(code)).toBe(true)
    },
  )
  it.each(['General', '0.00', '#,##0"days"', '[Red]0', '0\\d', '@', 'h:mm:ss', '_-* #,##0_-'])(
    '%s shows none',
    (code) => {
      expect(showsDay(code)).toBe(false)
    },
  )
})
