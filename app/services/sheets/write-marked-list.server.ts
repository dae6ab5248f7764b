import { type Cell, type Sheet, shownCell } from '#app/domain/listing/cell.ts'
import type { Examination } from '#app/domain/listing/examine-book.ts'
import type { ExaminedRow, RowProblem } from '#app/domain/listing/examine-row.ts'
import type { CellToWrite, SheetToWrite } from './sheet-to-write.ts'
import { writeWorkbook } from './write-workbook.server.ts'

/** The words of a list that goes back to be mended. */
export interface MarkedListWords {
  /** Header of the column of problems, which no import recognises. */
  column: string
  /** One problem in a sentence. */
  sentence(problem: RowProblem): string
}

/**
 * The list as it came, with a column that says what is wrong and with the refused rows tinted: to be mended and sent
 * again. Notes are left out; titles above the header are not repeated.
 */
export function writeMarkedList<Field extends string, Rec>(
  book: readonly Sheet[],
  examination: Examination<Field, Rec>,
  words: MarkedListWords,
): Uint8Array {
  const sheets = book.flatMap((sheet) => {
    const heading = examination.sheets.find(({ name }) => name === sheet.name)?.heading
    return heading ? [markedSheet(sheet, heading.row, examination.rows, words)] : []
  })
  return writeWorkbook(sheets)
}

function markedSheet<Rec>(
  { name, rows }: Sheet,
  headerRow: number,
  examined: readonly ExaminedRow<Rec>[],
  { column, sentence }: MarkedListWords,
): SheetToWrite {
  const header = rows.find(({ row }) => row === headerRow)?.cells ?? []
  const body = rows.filter(({ row }) => row > headerRow)
  const found = new Map(examined.filter(({ sheet }) => sheet === name).map((each) => [each.row, each]))
  const refused = body.flatMap(({ row }, at) => (found.get(row)?.record === null ? [at] : []))
  return {
    name,
    columns: [{ header: column, width: 40 }, ...header.map((cell) => ({ header: shownCell(cell), width: 20 }))],
    rows: body.map(({ row, cells }) => {
      const problems = found.get(row)?.problems.filter(({ severity }) => severity !== 'note') ?? []
      return [problems.map(sentence).join('\n'), ...cells.map(written)]
    }),
    marked: new Set(refused),
  }
}

const written = (cell: Cell): CellToWrite => (typeof cell === 'number' ? cell : shownCell(cell))
