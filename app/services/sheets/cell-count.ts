import { LIMITS } from './limits.ts'
import { RefusedFile } from './refused-file.ts'

/** Counts what was read of one file and refuses what is beyond the limits. */
export interface CellCount {
  /** @throws {RefusedFile} tooManyColumns, tooManyCells */
  cell(column: number): void
  /** @throws {RefusedFile} tooManyRows */
  row(): void
}

/** A fresh count for one file. @param onRow hears the number of rows read so far, every few hundred */
export function cellCount(onRow: (rows: number) => void = () => {}): CellCount {
  let rows = 0
  let cells = 0
  return {
    cell(column) {
      cells += 1
      if (column >= LIMITS.columns) throw new RefusedFile('tooManyColumns', { max: LIMITS.columns })
      if (cells > LIMITS.cells) throw new RefusedFile('tooManyCells', { max: LIMITS.cells })
    },
    row() {
      rows += 1
      if (rows > LIMITS.rows) throw new RefusedFile('tooManyRows', { max: LIMITS.rows })
      if (rows % 250 === 0) onRow(rows)
    },
  }
}
