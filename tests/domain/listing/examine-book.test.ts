import { describe, expect, it } from 'vitest'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import type { Cell, Sheet } from '#app/domain/listing/cell.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { SETTING } from '#tests/support/sheets/import-setting.ts'

const HEADER = [
  '序号',
  '场景名称',
  '需求单位',
  '发展阶段',
  '需求描述',
  '产业领域',
  '应用领域',
  '预算（万元）',
  '截止日期',
]
const list = (...rows: Cell[][]): Sheet[] => [
  { name: '清单', rows: [HEADER, ...rows].map((cells, at) => ({ row: at + 1, cells })) },
]
const GOOD: Cell[] = [
  1,
  '河道巡查',
  '某局（演示）',
  '早期验证',
  '看得见漂浮物',
  '低空经济',
  '治水',
  200,
  { wall: '2027-03-31' },
]
const examine = (...rows: Cell[][]) => examineBook(list(...rows), SCENARIO_LISTING, SETTING)
const changed = (at: number, cell: Cell): Cell[] => GOOD.map((each, index) => (index === at ? cell : each))

describe('rows of a list', () => {
  it('may hold their tags in two columns', () => {
    expect(examine(GOOD).rows[0]?.record).toMatchObject({
      tagWords: ['低空经济', '治水'],
      tagIds: ['lae', 'domain.治水'],
      freeTags: [],
    })
  })

  it('take names that hold a separator as one', () => {
    const { record } = examine(changed(5, '水务、管网与环境监测、VR/AR、低空')).rows[0] ?? {}
    expect(record).toMatchObject({ tagIds: ['geq.water', 'mvs', 'lae', 'domain.治水'], freeTags: [] })
  })

  it('close at the end of the day in Hangzhou when only a date is given', () => {
    expect(examine(GOOD).rows[0]?.record?.closesAt).toEqual(new Date('2027-03-31T16:00:00Z'))
    expect(examine(changed(8, { wall: '2027-03-31 09:30' })).rows[0]?.record?.closesAt).toEqual(
      new Date('2027-03-31T01:30:00Z'),
    )
    expect(examine(changed(8, 46477)).rows[0]?.record?.closesAt).toEqual(new Date('2027-03-31T16:00:00Z'))
  })

  it('are passed over when they are blank, remarks, totals, the example or the header again', () => {
    const { rows, skipped } = examine(
      GOOD,
      [2],
      ['合计', null, null, null, null, null, null, 900],
      HEADER,
      [...changed(0, '示例')],
      ['注：截止时间未注明时刻的为当日24时。'],
    )
    expect(rows).toHaveLength(1)
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'blank'],
      [4, 'total'],
      [5, 'headerAgain'],
      [6, 'example'],
      [7, 'note'],
    ])
  })

  it('are refused when a cell holds an error, with the error named', () => {
    const row = examine(changed(7, { fault: '#REF!' })).rows[0]
    expect(row).toMatchObject({
      record: null,
      problems: [{ column: 'H', header: '预算（万元）', value: '#REF!', code: 'cellFault' }],
    })
  })

  it('need a text, a title, a unit and a stage', () => {
    const problems = examine([1, null, null, null, null, '低空经济']).rows[0]?.problems
    expect(problems?.map(({ code, field }) => [code, field])).toEqual([
      ['missing', 'title'],
      ['missing', 'agencyName'],
      ['missing', 'stage'],
      ['missing', 'requirement'],
    ])
  })

  it('take the unit of the import where the list names none', () => {
    const setting = { ...SETTING, owner: '某区水利局（演示）' }
    expect(examineBook(list(changed(2, null)), SCENARIO_LISTING, setting).rows[0]?.record?.agencyName).toBe(
      '某区水利局（演示）',
    )
  })

  it('take the unit of bare amounts from a person where the header names none', () => {
    const [sheet] = list(GOOD)
    const bare = [
      {
        name: 'constructor',
        rows: (sheet?.rows ?? []).map((each) => ({
          ...each,
          cells: each.cells.map((cell) => (cell === '预算（万元）' ? '预算' : cell)),
        })),
      },
    ]
    const codes = (setting: typeof SETTING) =>
      examineBook(bare, SCENARIO_LISTING, setting).rows[0]?.problems.map(({ code }) => code)
    expect(codes(SETTING)).toEqual(['amountUnitMissing'])
    expect(codes({ ...SETTING, mappings: { constructor: { columns: {}, yuanPerUnit: 10_000 } } })).toEqual([])
  })

  it('are imported once, but a bad row does not stand in the way of its good repetition', () => {
    const { rows } = examine(changed(3, '试运行'), GOOD, changed(1, '河道 巡查！'))
    expect(rows.map(({ record }) => record !== null)).toEqual([false, true, false])
    expect(rows[2]?.problems.at(-1)).toMatchObject({ code: 'duplicateRow', params: { sheet: '清单', row: 3 } })
  })

  it('of a capability list keep places outside the city and check the credit code', () => {
    const rows = [
      ['企业名称', '统一社会信用代码', '注册地', '产品/技术名称', '能力简介'],
      ['演示企业（演示）', '91330100MA2DEM000E', '深圳', '终端', '一种终端'],
      ['演示企业（演示）', '91330100MA2DEM000F', '余杭', '终端二', '一种终端'],
    ].map((cells, at) => ({ row: at + 1, cells }))
    const examined = examineBook([{ name: '企业', rows }], CAPABILITY_LISTING, SETTING).rows
    expect(examined[0]).toMatchObject({
      record: { district: null, placeOutside: '深圳' },
      problems: [{ code: 'placeOutsideCity', severity: 'note' }],
    })
    expect(examined[1]).toMatchObject({ record: null, problems: [{ column: 'B', code: 'creditCodeCheck' }] })
  })
})
