import { describe, expect, test } from 'vitest'
import { GAP_COLUMNS } from '#app/domain/gaps/axis.ts'
import { coverageOf, type GapCell, standingOf } from '#app/domain/gaps/cell.ts'
import { type CountedCompany, type CountedNeed, countGaps, gapRowOf } from '#app/domain/gaps/count-gaps.ts'

const { district, stage } = GAP_COLUMNS
const need = (column: CountedNeed['column'], under: string[], fitting = 0): CountedNeed => ({ column, under, fitting })
const figures = ({ needs, companies, pairs, covered }: GapCell) => [needs, companies, pairs, covered]

/** The cell of a tag in a column. */
function cellAt(
  tagId: string,
  column: CountedNeed['column'],
  needs: CountedNeed[],
  companies: CountedCompany[] = [],
  columns: readonly CountedNeed['column'][] = district,
) {
  const row = gapRowOf(countGaps(columns, needs, companies), tagId)
  return figures(row.cells[columns.indexOf(column)]!)
}

describe('needs', () => {
  test('stand in the column of their district, with their pairs and whether any company fits', () => {
    const needs = [need('yuhang', ['lae'], 3), need('yuhang', ['lae']), need('xihu', ['lae'], 1)]
    expect(cellAt('lae', 'yuhang', needs)).toEqual([2, 0, 3, 1])
    expect(cellAt('lae', 'xihu', needs)).toEqual([1, 0, 1, 1])
    expect(cellAt('lae', 'binjiang', needs)).toEqual([0, 0, 0, 0])
  })

  test('without a district stand in the last column, and in no district', () => {
    const { rows } = countGaps(district, [need('city', ['lae'], 2)], [])
    const row = rows.get('lae')
    expect(figures(row!.cells.at(-1)!)).toEqual([1, 0, 2, 1])
    expect(row!.cells.slice(0, -1).every(({ needs }) => needs === 0)).toBe(true)
    expect(figures(row!.total)).toEqual([1, 0, 2, 1])
  })

  test('of a tag with several parents count under each of them, and once in all', () => {
    const counts = countGaps(district, [need('yuhang', ['agi.compute', 'agi', 'ai_cluster'], 1)], [])
    for (const tagId of ['agi.compute', 'agi', 'ai_cluster'])
      expect(figures(gapRowOf(counts, tagId).total)).toEqual([1, 0, 1, 1])
    expect(figures(counts.whole.total)).toEqual([1, 0, 1, 1])
  })

  test('with several tags of one industry count once in the industry, though a tag be named twice', () => {
    const counts = countGaps(district, [need('yuhang', ['uav', 'patrol', 'lae', 'lae'], 2)], [])
    expect(figures(gapRowOf(counts, 'lae').total)).toEqual([1, 0, 2, 1])
    expect(figures(counts.whole.total)).toEqual([1, 0, 2, 1])
  })

  test('under no tag at all still count in the whole', () => {
    const counts = countGaps(district, [need('yuhang', [])], [])
    expect(counts.rows.size).toBe(0)
    expect(counts.whole.total.needs).toBe(1)
  })
})

describe('companies', () => {
  const uav = { under: ['uav', 'lae'], columns: ['yuhang' as const] }
  const hand = { under: ['hand', 'robot'], columns: ['yuhang' as const] }

  test('count once under a tag, however many things they offer there', () => {
    const counts = countGaps(district, [], [{ offers: [uav, uav, hand] }])
    expect(gapRowOf(counts, 'lae').total.companies).toBe(1)
    expect(gapRowOf(counts, 'robot').total.companies).toBe(1)
    expect(counts.whole.total.companies).toBe(1)
    expect(counts.whole.cells[district.indexOf('yuhang')]?.companies).toBe(1)
  })

  test('mature enough for several stages stand in each and count once in the total', () => {
    const both = { under: ['lae'], columns: ['validation' as const, 'integration' as const] }
    const row = gapRowOf(countGaps(stage, [], [{ offers: [both] }]), 'lae')
    expect(row.cells.map(({ companies }) => companies)).toEqual([1, 1, 0, 0])
    expect(row.total.companies).toBe(1)
  })

  test('answer a stage under a tag only with what they offer under that tag', () => {
    const offers = [
      { under: ['lae'], columns: ['validation' as const] },
      { under: ['robot'], columns: ['validation' as const, 'integration' as const, 'rollout' as const] },
    ]
    expect(cellAt('lae', 'rollout', [], [{ offers }], stage)).toEqual([0, 0, 0, 0])
    expect(cellAt('robot', 'rollout', [], [{ offers }], stage)).toEqual([0, 1, 0, 0])
  })
})

test.each([
  [{ needs: 0, companies: 0, pairs: 0, covered: 0 }, 'empty', null],
  [{ needs: 0, companies: 4, pairs: 0, covered: 0 }, 'idle', null],
  [{ needs: 3, companies: 0, pairs: 0, covered: 0 }, 'gap', 0],
  [{ needs: 3, companies: 4, pairs: 0, covered: 0 }, 'gap', 0],
  [{ needs: 3, companies: 0, pairs: 9, covered: 2 }, 'partly', 66],
  [{ needs: 300, companies: 0, pairs: 1, covered: 1 }, 'partly', 1],
  [{ needs: 300, companies: 0, pairs: 900, covered: 299 }, 'partly', 99],
  [{ needs: 3, companies: 0, pairs: 9, covered: 3 }, 'covered', 100],
] as const)('%o is called %s and covers %s per cent', (cell, standing, coverage) => {
  expect(standingOf(cell)).toBe(standing)
  expect(coverageOf(cell)).toBe(coverage)
})
