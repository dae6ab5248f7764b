import { expect, test } from 'vitest'
import { BANDS, bandOf, isAhead, placeOf } from '#app/domain/standing/band.ts'
import { cellsOf } from '#tests/support/truth-table.ts'

/** Rows: the place, columns: how many are ranked. */
const TABLE = `
       4           10          11          40           44            200
  1    first3      first3      first3      first3       first3        first3
  3    first3      first3      first3      first3       first3        first3
  4    furtherBack furtherBack first10     first10      first10       first10
  10   .           furtherBack first10     first10      first10       first10
  11   .           .           furtherBack furtherBack  firstQuarter  firstQuarter
  12   .           .           .           furtherBack  furtherBack   firstQuarter
  50   .           .           .           .            .             firstQuarter
  51   .           .           .           .            .             furtherBack
  200  .           .           .           .            .             furtherBack
`

test('every place is in the band that the table names', () => {
  for (const { row, column, value } of cellsOf(TABLE))
    if (value !== '.') expect(bandOf(Number(row), Number(column)), `${row} of ${column}`).toBe(value)
})

test('who is not ranked stands in no band of those that are, and behind all of them', () => {
  expect(bandOf(null, 200)).toBe('unranked')
  for (const [at, band] of BANDS.entries())
    for (const [of, other] of BANDS.entries()) expect(isAhead(band, other)).toBe(at < of)
})

test('a band tells no place: several places share each of them', () => {
  const bands = Array.from({ length: 200 }, (_, at) => bandOf(at + 1, 200))
  for (const band of new Set(bands)) expect(bands.filter((one) => one === band).length, band).toBeGreaterThan(2)
})

test('a place is one behind those that score higher; equal scores share the better one', () => {
  expect(placeOf(50, [])).toBe(1)
  expect(placeOf(50, [40, 60, 55])).toBe(3)
  expect(placeOf(50, [50, 50, 49.99])).toBe(1)
})
