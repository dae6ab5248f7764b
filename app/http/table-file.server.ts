import type { SheetToWrite } from '#app/services/sheets/sheet-to-write.ts'
import { writeCsv } from '#app/services/sheets/write-csv.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type FileFormat = keyof typeof TYPES

/** The format that the ending of an address asks for. */
export function formatOf(request: Request): FileFormat {
  const ending = new URL(request.url).pathname.split('.').at(-1)
  return ending === 'csv' || ending === 'json' ? ending : 'xlsx'
}

/** A table as a file to be kept. `records` is what machines read in its place. */
export function tableFile(format: FileFormat, table: SheetToWrite, records: unknown): Response {
  return new Response(bodyOf(format, table, records), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${table.name}.${format}`)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function bodyOf(format: FileFormat, table: SheetToWrite, records: unknown): BodyInit {
  if (format === 'csv') return writeCsv(table)
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`
  return Buffer.from(writeWorkbook([table]))
}
