import { describe, expect, it } from 'vitest'
import { CAPABILITY_LISTING } from '#app/domain/listing/capability-listing.ts'
import type { Cell } from '#app/domain/listing/cell.ts'
import { SCENARIO_LISTING } from '#app/domain/listing/scenario-listing.ts'
import { blankTemplate } from '#app/services/sheets/blank-template.server.ts'
import { readWorkbook } from '#app/services/sheets/read-workbook.server.ts'
import { templateText } from '#app/text/import-template.ts'
import { examineBook } from '#tests/support/examine-book.ts'
import { SETTING } from '#tests/support/sheets/import-setting.ts'

const LOCALES = ['zh', 'en'] as const

/** The template as somebody sends it back: the example row is theirs now. */
async function filledIn(bytes: Uint8Array) {
  const sheets = await readWorkbook(Buffer.from(bytes), () => {})
  const own = (cells: readonly Cell[]) => cells.map((cell, at) => (at === 0 ? 1 : cell))
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((each) => (each.row === 2 ? { ...each, cells: own(each.cells) } : each)),
  }))
}

describe.each(LOCALES)('the blank lists (%s)', (locale) => {
  const scenario = blankTemplate(SCENARIO_LISTING, locale, templateText.scenario[locale])
  const capability = blankTemplate(CAPABILITY_LISTING, locale, templateText.capability[locale])

  it('import nothing while only the example stands in them', async () => {
    const sheets = await readWorkbook(Buffer.from(scenario), () => {})
    const { rows, skipped, sheets: examined } = examineBook(sheets, SCENARIO_LISTING, SETTING)
    expect(rows).toEqual([])
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([[2, 'example']])
    expect(examined[0]?.heading?.columns.every(({ by }) => by === 'name' || by === 'known')).toBe(true)
    expect(examined[0]?.heading?.columns).toHaveLength(
      SCENARIO_LISTING.columns.filter(({ ofRecords }) => !ofRecords).length,
    )
  })

  it('hold an example of a scenario that would import without an error', async () => {
    const { rows } = examineBook(await filledIn(scenario), SCENARIO_LISTING, SETTING)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(rows[0]?.record).toMatchObject({
      district: 'linping',
      modes: ['pilot', 'solutionCall'],
      openings: [{ kind: 'data' }, { kind: 'site' }],
      budget: { kind: 'range', minYuan: 800_000, maxYuan: 1_200_000 },
      stage: 'integration',
      durationMonths: 12,
      consortiumAllowed: true,
      closesAt: new Date('2027-12-31T09:00:00Z'),
    })
  })

  it('hold an example of a capability that would import without an error', async () => {
    const { rows } = examineBook(await filledIn(capability), CAPABILITY_LISTING, SETTING)
    expect(rows[0]?.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(rows[0]?.record).toMatchObject({
      district: 'yuhang',
      maturity: 'smallBatch',
      wishes: ['firstUse', 'testSite'],
    })
  })
})
