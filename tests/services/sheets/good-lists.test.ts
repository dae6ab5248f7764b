import { describe, expect, it } from 'vitest'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { expectedRecords, listFile, SETTING } from '#tests/support/sheets/import-setting.ts'

async function sheetsOf(name: string) {
  const outcome = await readSheets(listFile(name), name)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.sheets
}

/** Dates become ISO text, as in the expectations. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('the scenario list as departments keep it', async () => {
  const { rows, skipped } = examineBook(await sheetsOf('scenario-list-2026-01.xlsx'), SCENARIO_LISTING, SETTING)
  const expected = expectedRecords('scenario-list-2026-01.expected.json')

  it('gives 27 records and passes over the remark below them', () => {
    expect(rows).toHaveLength(27)
    expect(skipped).toEqual([{ sheet: '场景机会清单', row: 32, reason: 'note' }])
  })

  it.each(expected)('imports row $row ($title) with no wrong field', ({ row, ...record }) => {
    const examined = rows.find((each) => each.row === row)
    expect(plain(examined?.record)).toEqual(record)
  })

  it('only remarks on words of tags', () => {
    const codes = new Set(rows.flatMap(({ problems }) => problems.map(({ code }) => code)))
    expect([...codes].sort()).toEqual(['tagNormalised', 'unknownTag'])
  })

  it('gives each row a fingerprint of its own', () => {
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(27)
  })
})

describe('the capability list', async () => {
  const { rows } = examineBook(await sheetsOf('capability-list-2026-01.xlsx'), CAPABILITY_LISTING, SETTING)
  const expected = expectedRecords('capability-list-2026-01.expected.json')

  it('gives 120 records without an error', () => {
    expect(rows.filter(({ record }) => record)).toHaveLength(120)
    expect(rows.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(expected)('imports row $row ($companyName) with no wrong field', ({ row, ...record }) => {
    const examined = rows.find((each) => each.row === row)
    expect(plain(examined?.record)).toEqual(record)
  })
})
