import { describe, expect, it } from 'vitest'
import { CAPABILITY_COLUMNS } from '#app/domain/listing/capability-columns.ts'
import type { Cell, Sheet } from '#app/domain/listing/cell.ts'
import { columnLetter } from '#app/domain/listing/cell.ts'
import { headerKey } from '#app/domain/listing/header-key.ts'
import { headerUnit, headingOf, likelyHeaderRow } from '#app/domain/listing/headers.ts'
import { SCENARIO_COLUMNS } from '#app/domain/listing/scenario-columns.ts'

const sheet = (...rows: Cell[][]): Sheet => ({ name: '表', rows: rows.map((cells, at) => ({ row: at + 1, cells })) })
const fieldsOf = (heading: ReturnType<typeof headingOf>) => heading?.columns.map(({ letter, field }) => [letter, field])

describe('headers', () => {
  it.each(['场景名称', '场景名称*', '* 场景 名称', '1.场景名称', '场景名称（必填）', '场景名称：', '【场景名称】'])(
    '%s is 场景名称',
    (header) => {
      expect(headerKey(header)).toBe('场景名称')
    },
  )

  it.each([SCENARIO_COLUMNS, CAPABILITY_COLUMNS])('of one list never mean two fields', (...columns) => {
    const seen = new Map<string, string>()
    for (const column of columns as typeof SCENARIO_COLUMNS) {
      for (const key of new Set([...column.zh, ...column.en].map(headerKey))) {
        expect([key, seen.get(key) ?? column.zh[0]]).toEqual([key, column.zh[0]])
        seen.set(key, column.zh[0])
      }
    }
  })

  it('are found below titles, notes and a group header', () => {
    const found = headingOf(
      sheet(
        ['2026年清单'],
        ['填报单位：各区'],
        [null, '基本信息', null, '资金'],
        ['序号', '场景名称', '需求单位', '预算(万元)', '发展阶段'],
      ),
      SCENARIO_COLUMNS,
    )
    expect(found?.row).toBe(4)
    expect(found && headerUnit(found, 'budget')).toBe(10_000)
    expect(fieldsOf(found)).toEqual([
      ['A', null],
      ['B', 'title'],
      ['C', 'agencyName'],
      ['D', 'budget'],
      ['E', 'stage'],
    ])
  })

  it('are not looked for below the twentieth row', () => {
    const rows: Cell[][] = Array.from({ length: 20 }, (_, at) => [`说明 ${at}`])
    expect(headingOf(sheet(...rows, ['场景名称', '需求单位', '发展阶段']), SCENARIO_COLUMNS)).toBeNull()
    expect(headingOf(sheet(...rows.slice(1), ['场景名称', '需求单位', '发展阶段']), SCENARIO_COLUMNS)?.row).toBe(20)
  })

  it('may be English', () => {
    const found = headingOf(
      sheet(['Scenario', 'Agency', 'Stage', 'Budget (10,000 yuan)', 'Deadline']),
      SCENARIO_COLUMNS,
    )
    expect(found?.missing).toEqual([])
    expect(found && headerUnit(found, 'budget')).toBe(10_000)
  })

  it('say which required field has no column and which column nobody knows', () => {
    const found = headingOf(sheet(['场景名称', '预算', '阶段', '心情', '名称']), SCENARIO_COLUMNS)
    expect(found?.missing).toEqual(['agencyName'])
    expect(found?.columns.map(({ by }) => by)).toEqual(['name', 'name', 'name', 'unknown', 'twice'])
  })

  it('can be mapped by hand, in a row named by hand', () => {
    const strange = sheet(['清单'], ['题目', '谁', '时候', '场景名称'])
    expect(headingOf(strange, SCENARIO_COLUMNS)).toBeNull()
    const found = headingOf(strange, SCENARIO_COLUMNS, {
      headerRow: 2,
      columns: { A: 'title', B: 'agencyName', D: null },
    })
    expect(found).toMatchObject({ row: 2, missing: ['stage'] })
    expect(fieldsOf(found)).toEqual([
      ['A', 'title'],
      ['B', 'agencyName'],
      ['C', null],
      ['D', null],
    ])
  })

  it('are guessed for mapping where none is known', () => {
    expect(likelyHeaderRow(sheet(['清单'], ['题目', '谁', '时候'], [1, 'x', 'y']))?.row).toBe(2)
  })
})

describe('columns', () => {
  it('are named as spreadsheets name them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
