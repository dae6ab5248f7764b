import { describe, expect, test } from 'vitest'
import { everyonesCapabilities, ownCapabilities } from '#app/domain/import/place-capabilities.ts'
import { placeRows } from '#app/domain/import/place-rows.ts'
import { everyonesScenarios, ownScenarios } from '#app/domain/import/place-scenarios.ts'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { checkCharacter } from '#app/domain/loose/credit-code.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { SETTING } from '#tests/support/sheets/import-setting.ts'

const CODE = '91330100MA2DEM000E'
const OTHER_17 = '91330100MA2DEM011'
const OTHER_CODE = OTHER_17 + checkCharacter(OTHER_17)
const known = { id: 'k', name: '青禾智能（演示）', creditCode: CODE }

function scenarios(...agencies: string[]) {
  const rows = agencies.map((name, at) => [`场景${at}`, name, '早期验证', '需求'])
  const cells = [['场景名称', '需求单位', '发展阶段', '技术需求'], ...rows]
  return [{ name: '清单', rows: cells.map((each, at) => ({ row: at + 1, cells: each })) }]
}

function capabilities(...companies: [name: string, code: string][]) {
  const rows = companies.map(([name, code], at) => [name, code, `产品${at}`, '简介'])
  const cells = [['企业名称', '信用代码', '产品名称', '能力简介'], ...rows]
  return [{ name: '能力', rows: cells.map((each, at) => ({ row: at + 1, cells: each })) }]
}

describe('scenarios', () => {
  test('an agency brings in its own rows; another unit is an error at its cell', () => {
    const book = scenarios('余杭区城市管理局(演示)', '西湖区城市管理局（演示）')
    const owner = { id: 'a', name: '余杭区城市管理局（演示）', creditCode: null }
    const rows = placeRows(book, examineBook(book, SCENARIO_LISTING, SETTING), ownScenarios(owner))
    expect(rows[0]).toMatchObject({ unit: owner, problems: [] })
    expect(rows[1]).toMatchObject({
      record: null,
      unit: null,
      problems: [{ column: 'B', value: '西湖区城市管理局（演示）', code: 'otherUnit', severity: 'error' }],
    })
  })

  test('a curator brings in rows of any agency; an unknown one comes along once', () => {
    const book = scenarios('余杭区城市管理局(演示)', '新的局', '新的局')
    const place = everyonesScenarios([{ id: 'a', name: '余杭区城市管理局（演示）', creditCode: null }])
    const units = placeRows(book, examineBook(book, SCENARIO_LISTING, SETTING), place).map(({ unit }) => unit)
    expect(units.map((unit) => unit?.id)).toEqual(['a', null, null])
    expect(units[1]).toBe(units[2])
  })
})

describe('capabilities', () => {
  const placed = (place: ReturnType<typeof ownCapabilities>, ...companies: [string, string][]) => {
    const book = capabilities(...companies)
    const rows = placeRows(book, examineBook(book, CAPABILITY_LISTING, SETTING), place)
    return rows.map(({ unit, problems }) => [unit && (unit.id ?? unit.name), problems.map(({ code }) => code)])
  }

  test('the credit code tells the company, whatever the row calls it', () => {
    expect(placed(everyonesCapabilities([known]), [known.name, CODE], ['青禾', CODE])).toEqual([
      ['k', []],
      ['k', ['companyNameDiffers']],
    ])
  })

  test('a known name with another code is refused; a company without a code is known by its name', () => {
    expect(placed(everyonesCapabilities([known]), [known.name, OTHER_CODE])).toEqual([[null, ['companyCodeDiffers']]])
    const codeless = { ...known, creditCode: null }
    expect(placed(everyonesCapabilities([codeless]), [known.name, OTHER_CODE])).toEqual([['k', []]])
  })

  test('two rows of one new company bring one; the same name with a second code is refused', () => {
    expect(placed(everyonesCapabilities([]), ['新企业', CODE], ['新企业', CODE], ['新企业', OTHER_CODE])).toEqual([
      ['新企业', []],
      ['新企业', []],
      [null, ['companyCodeDiffers']],
    ])
  })

  test('a company brings in rows with its own code only', () => {
    expect(placed(ownCapabilities(known), ['青禾', CODE], [known.name, OTHER_CODE])).toEqual([
      ['k', []],
      [null, ['otherUnit']],
    ])
  })
})
