import { describe, expect, it } from 'vitest'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { readWorkbook } from '#app/services/sheets/read-workbook.server.ts'
import { writeMarkedList } from '#app/services/sheets/write-marked-list.server.ts'
import { filled, importText } from '#app/text/import.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { listFile, SETTING } from '#tests/support/sheets/import-setting.ts'

const read = (bytes: Uint8Array) => readWorkbook(Buffer.from(bytes), () => {})
const WORDS = {
  column: '需要修改',
  sentence: ({
    code,
    header,
    params,
  }: {
    code: keyof typeof importText.zh.problem
    header: string
    params: Readonly<Record<string, string | number>>
  }) => `${header}：${filled(importText.zh.problem[code].what, params)}`,
}

describe('a faulty list sent back', () => {
  it('says beside each row what is wrong, and reads as before when it comes again', async () => {
    const sheets = await read(listFile('scenario-list-faulty.xlsx'))
    const first = examineBook(sheets, SCENARIO_LISTING, SETTING)
    const marked = await read(writeMarkedList(sheets, first, WORDS))
    expect(marked.map(({ name }) => name)).toEqual(['清单'])
    const said = marked[0]?.rows.map(({ cells }) => cells[0])
    expect(said?.slice(0, 5)).toEqual([
      '需要修改',
      null,
      '场景名称*：此项必填，但没有填写',
      '牵头单位：此项必填，但没有填写',
      '截止日期：日历上没有“2027年2月30日”这一天',
    ])
    const again = examineBook(marked, SCENARIO_LISTING, SETTING)
    expect(again.rows.map(({ row, record }) => [row, record])).toEqual(
      first.rows.map(({ row, record }) => [row, record]),
    )
  })
})
