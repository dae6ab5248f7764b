import { describe, expect, it } from 'vitest'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { listFile, SETTING } from '#tests/support/sheets/import-setting.ts'

const outcome = await readSheets(listFile('scenario-list-faulty.xlsx'), 'faulty.xlsx')
const sheets = outcome.ok ? outcome.sheets : []
const examination = examineBook(sheets, SCENARIO_LISTING, SETTING)
const rowOf = (row: number) => examination.rows.find((each) => each.row === row)

describe('a list with every usual mistake', () => {
  it('is found on the second sheet, below no title', () => {
    expect(examination.sheets.map(({ name, heading }) => [name, heading?.row ?? null])).toEqual([
      ['说明', null],
      ['清单', 1],
    ])
    expect(examination.rows).toHaveLength(16)
  })

  it.each([
    [3, 'B', 'missing', ''],
    [4, 'C', 'missing', ''],
    [5, 'I', 'dateImpossible', '2027年2月30日'],
    [6, 'H', 'amountReversed', '800-300'],
    [8, 'G', 'stageUnknown', '试运行'],
    [9, 'I', 'deadlinePassed', '2020-01-01'],
    [10, 'B', 'duplicateRow', '多家运营商同域飞行统一调度平台'],
    [13, 'B', 'textTooLong', '过'.repeat(500)],
    [14, 'D', 'districtAbolished', '江干区'],
  ])('keeps row %i out and names column %s: %s', (row, column, code, value) => {
    const examined = rowOf(row)
    const errors = examined?.problems.filter(({ severity }) => severity === 'error')
    expect(examined?.record).toBeNull()
    expect(errors?.map((each) => [each.column, each.code, each.value])).toEqual([[column, code, value]])
  })

  it('imports the other seven rows', () => {
    const good = examination.rows.filter(({ record }) => record).map(({ row }) => row)
    expect(good).toEqual([2, 7, 11, 12, 15, 16, 17])
  })

  it('names the unknown tag, keeps the row and takes a decision about the word', () => {
    expect(rowOf(7)?.problems).toMatchObject([
      { column: 'E', header: '领域', code: 'unknownTag', params: { word: '炼金术' }, severity: 'warning' },
    ])
    expect(rowOf(7)?.record).toMatchObject({ tagIds: [], freeTags: ['炼金术'] })
    const decided = (id: string | null) =>
      examineBook(sheets, SCENARIO_LISTING, { ...SETTING, decisions: { 炼金术: id } }).rows.find(({ row }) => row === 7)
    expect(decided('mat')).toMatchObject({ problems: [], record: { tagIds: ['mat'], freeTags: [] } })
    expect(decided(null)).toMatchObject({ problems: [], record: { tagIds: [], freeTags: ['炼金术'] } })
  })

  it('normalises the alias 低空 and reads the short name 余杭', () => {
    expect(rowOf(2)?.record).toMatchObject({
      tagIds: ['lae'],
      district: 'yuhang',
      agencyName: '余杭区交通运输局（演示）',
    })
    expect(rowOf(2)?.problems).toMatchObject([
      { code: 'tagNormalised', params: { word: '低空', names: '低空经济' }, severity: 'note' },
    ])
  })

  it('keeps texts that look like formulas or markup as they were written', () => {
    expect(rowOf(11)?.record?.title).toBe('=HYPERLINK("http://example.invalid","点我")')
    expect(rowOf(12)?.record?.title).toBe('<script>alert(1)</script>智能巡检')
    expect(rowOf(11)?.problems[0]).toMatchObject({ code: 'looksLikeFormula', severity: 'warning' })
    expect(rowOf(12)?.problems[0]).toMatchObject({ code: 'looksLikeMarkup', severity: 'warning' })
  })

  it('reads full-width digits, formula results, formatted text and date cells', () => {
    expect(rowOf(15)?.record).toMatchObject({
      title: '首尾空格与全角数字',
      tagIds: ['adv.v2x'],
      budget: { kind: 'range', minYuan: 3_000_000, maxYuan: 5_000_000 },
      closesAt: new Date('2027-06-30T16:00:00Z'),
    })
    expect(rowOf(16)?.record?.budget).toEqual({ kind: 'amount', minYuan: 1_200_000, maxYuan: 1_200_000 })
    expect(rowOf(17)?.record).toMatchObject({
      agencyName: '西湖区城市管理局（演示）',
      closesAt: new Date('2027-06-30T16:00:00Z'),
    })
  })

  it('has the same fingerprints when it is imported again', () => {
    const again = examineBook(sheets, SCENARIO_LISTING, { ...SETTING, now: new Date('2026-03-01T00:00:00Z') })
    expect(again.rows.map(({ fingerprint }) => fingerprint)).toEqual(
      examination.rows.map(({ fingerprint }) => fingerprint),
    )
  })
})
