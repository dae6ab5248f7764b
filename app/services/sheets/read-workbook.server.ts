import type { Sheet } from '#app/domain/listing/cell.ts'
import { cellCount } from './cell-count.ts'
import { dateStyles } from './date-styles.server.ts'
import { openPackage } from './package-parts.server.ts'
import { sharedStrings } from './shared-strings.server.ts'
import { sheetRows } from './sheet-rows.server.ts'
import { indexOf } from './workbook-index.server.ts'

/** Reads the visible sheets of an .xlsx workbook. @throws {RefusedFile} */
export async function readWorkbook(bytes: Buffer, onRow: (rows: number) => void): Promise<Sheet[]> {
  const parts = await openPackage(bytes)
  try {
    const { sheets, since1904, strings, styles } = await indexOf(parts)
    const context = {
      since1904,
      strings: await sharedStrings(parts, strings),
      dateStyles: await dateStyles(parts, styles),
      count: cellCount(onRow),
    }
    const read: Sheet[] = []
    for (const { name, part } of sheets) read.push({ name, rows: await sheetRows(parts, part, context) })
    return read
  } finally {
    parts.close()
  }
}
