import type { Cell, SheetRow } from '#app/domain/listing/cell.ts'
import { columnOf } from './cell-reference.ts'

/**
 * Repeats the value of a cell merged over several rows in each of them: one unit beside its three scenarios.
 * Only rows that hold something of their own are filled; across columns nothing is repeated.
 */
export function fillMergedColumns(rows: SheetRow[], merges: readonly string[]): SheetRow[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  for (const merge of merges) {
    const found = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/iu.exec(merge.replaceAll('$', ''))
    if (!found?.[1]) continue
    const column = columnOf(found[1])
    const [top, bottom] = [Number(found[2]), Number(found[3])]
    const value = byNumber.get(top)?.cells[column] ?? null
    if (value === null || bottom - top > rows.length * 2 + 1000) continue
    for (let row = top + 1; row <= bottom; row++) {
      const filled = byNumber.get(row)
      if (filled) byNumber.set(row, { row, cells: withCell(filled.cells, column, value) })
    }
  }
  return rows.map((row) => byNumber.get(row.row) ?? row)
}

function withCell(cells: readonly Cell[], column: number, value: Cell): Cell[] {
  const copy = [...cells]
  while (copy.length < column) copy.push(null)
  copy[column] = value
  return copy
}
