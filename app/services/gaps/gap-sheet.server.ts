import { type Axis, GAP_COLUMNS, type GapColumn } from '#app/domain/gaps/axis.ts'
import { coverageOf, type GapCell, type Standing, standingOf } from '#app/domain/gaps/cell.ts'
import type { GapRow } from '#app/domain/gaps/count-gaps.ts'
import type { Call } from '#app/services/call.ts'
import type { CellToWrite, SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import { industryLines, linesBelow } from './gap-lines.server.ts'
import { gapMarket } from './gap-market.server.ts'

/** How a gap map is worded in a file. */
export interface GapSheetWords {
  name: string
  headers: Record<keyof typeof WIDTHS, string>
  /** In place of an industry or a tag: all of them. */
  everything: string
  /** In place of a column: all of them. */
  total: string
  column: (column: GapColumn) => string
  standing: (standing: Standing) => string
}

const WIDTHS = {
  industry: 20,
  tag: 22,
  column: 14,
  needs: 10,
  companies: 10,
  pairs: 12,
  covered: 18,
  coverage: 12,
  standing: 16,
} as const

/**
 * All cells of a gap map as a table, one a row, totals first; a tag with several industries stands under each.
 * @throws {Refusal} forbidden for whom the permission table does not let read what is published
 */
export async function gapSheet(
  call: Call,
  axis: Axis,
  locale: 'zh' | 'en',
  words: GapSheetWords,
): Promise<SheetToWrite> {
  const { tags, counts } = await gapMarket(call, axis)
  const keys = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]
  const lines = industryLines(counts, tags, locale).flatMap((industry) => [
    { industry: industry.name, tag: words.everything, row: industry.row },
    ...linesBelow(industry.id, counts, tags, locale).map(({ name, row }) => ({
      industry: industry.name,
      tag: name,
      row,
    })),
  ])
  const all = [{ industry: words.everything, tag: words.everything, row: counts.whole }, ...lines]
  return {
    name: words.name,
    columns: keys.map((key) => ({ header: words.headers[key], width: WIDTHS[key] })),
    rows: all.flatMap(({ industry, tag, row }) =>
      cellsIn(row, axis, words).map(({ column, cell }) => [industry, tag, column, ...figuresOf(cell, words)]),
    ),
  }
}

function cellsIn(row: GapRow, axis: Axis, words: GapSheetWords): { column: string; cell: GapCell }[] {
  const cells = GAP_COLUMNS[axis].flatMap((column, at) =>
    row.cells[at] ? [{ column: words.column(column), cell: row.cells[at] }] : [],
  )
  return [{ column: words.total, cell: row.total }, ...cells]
}

function figuresOf(cell: GapCell, words: GapSheetWords): CellToWrite[] {
  const { needs, companies, pairs, covered } = cell
  return [needs, companies, pairs, covered, coverageOf(cell), words.standing(standingOf(cell))]
}
