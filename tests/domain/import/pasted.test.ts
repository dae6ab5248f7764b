import { describe, expect, test } from 'vitest'
import { GRID_ROWS, GRID_ROWS_MAX, gridCell, gridRowsOf, pastedRows, tabbedRows } from '#app/domain/import/pasted.ts'

const HEADERS = new Map([
  ['title', '场景名称*'],
  ['note', '备注'],
])

describe('a block from a spreadsheet', () => {
  test.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\tb\nc', [['a', 'b'], ['c']]],
    ['"第一行\n第二行\t仍在格内"\tb', [['第一行\n第二行\t仍在格内', 'b']]],
    ['"他说""好"""\t2', [['他说"好"', '2']]],
    ['a\t\tc', [['a', '', 'c']]],
    ['5" 管\tb', [['5" 管', 'b']]],
    ['\n\t\n a \n', [[' a ']]],
    ['', []],
  ])('%j becomes its cells', (text, rows) => {
    expect(tabbedRows(text)).toEqual(rows)
  })

  test('of a megabyte is read at once', () => {
    const from = performance.now()
    expect(tabbedRows('"一\n二"\t三\n'.repeat(100_000))).toHaveLength(100_000)
    expect(tabbedRows(`"${'一'.repeat(1_000_000)}`)).toHaveLength(1)
    expect(performance.now() - from).toBeLessThan(3000)
  })
})

describe('what was pasted or typed', () => {
  test('is the text, when there is one', () => {
    expect(pastedRows({ text: '名称\t备注\n甲\t乙', [gridCell(0, 'title')]: '丙' }, HEADERS)).toEqual([
      ['名称', '备注'],
      ['甲', '乙'],
    ])
  })

  test('else the filled rows of the grid under its headers', () => {
    const form = {
      text: ' ',
      [gridCell(2, 'note')]: '只有备注',
      [gridCell(0, 'title')]: '甲',
      [gridCell(1, 'other')]: 'x',
    }
    expect(pastedRows(form, HEADERS)).toEqual([
      ['场景名称*', '备注'],
      ['甲', ''],
      ['', '只有备注'],
    ])
  })

  test('is nothing when neither holds anything', () => {
    expect(pastedRows({ text: '', [gridCell(0, 'title')]: ' ' }, HEADERS)).toBeNull()
  })

  test('has as many rows as the form says, within bounds', () => {
    expect(gridRowsOf({})).toBe(GRID_ROWS)
    expect(gridRowsOf({ rows: '28' })).toBe(28)
    expect(gridRowsOf({ rows: '100000' })).toBe(GRID_ROWS_MAX)
    expect(gridRowsOf({ rows: 'NaN' })).toBe(GRID_ROWS)
  })
})
