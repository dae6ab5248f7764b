import { expect, test } from 'vitest'
import { GAP_COLUMNS, type GapColumn } from '#app/domain/gaps/axis.ts'
import { countGaps } from '#app/domain/gaps/count-gaps.ts'
import { largestGaps } from '#app/domain/gaps/largest-gaps.ts'

const { district } = GAP_COLUMNS
const needs = (n: number, column: GapColumn, tag: string, fitting = 0) =>
  Array.from({ length: n }, () => ({ column, under: [tag], fitting }))
const companies = (n: number, column: GapColumn, tag: string) =>
  Array.from({ length: n }, () => ({ offers: [{ under: [tag], columns: [column] }] }))

test('the cells with most needs that no company fits are named, then those with most companies and no need', () => {
  const counts = countGaps(
    district,
    [
      ...needs(2, 'yuhang', 'lae'),
      ...needs(9, 'xihu', 'lae', 1),
      ...needs(3, 'city', 'robot'),
      ...needs(1, 'xihu', 'lae'),
    ],
    [...companies(4, 'binjiang', 'robot'), ...companies(8, 'yuhang', 'lae'), ...companies(6, 'xihu', 'robot')],
  )
  const { unmet, idle } = largestGaps(counts, ['lae', 'robot'], district)
  expect(unmet).toEqual([
    { tagId: 'robot', column: 'city', count: 3 },
    { tagId: 'lae', column: 'yuhang', count: 2 },
  ])
  expect(idle).toEqual([
    { tagId: 'robot', column: 'xihu', count: 6 },
    { tagId: 'robot', column: 'binjiang', count: 4 },
  ])
})

test('of equal gaps those come first that stand first', () => {
  const counts = countGaps(district, [...needs(1, 'xihu', 'robot'), ...needs(1, 'xihu', 'lae')], [])
  expect(largestGaps(counts, ['lae', 'robot'], district, 1).unmet).toEqual([{ tagId: 'lae', column: 'xihu', count: 1 }])
})

test('companies that name no district are idle in none, and a market without gaps has none to name', () => {
  const counts = countGaps(district, needs(1, 'xihu', 'lae', 2), companies(5, 'city', 'lae'))
  expect(largestGaps(counts, ['lae'], district)).toEqual({ unmet: [], idle: [] })
})
