import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '#app/domain/listing/cell.ts'
import { readCsv } from './read-csv.server.ts'
import { readWorkbook } from './read-workbook.server.ts'
import type { ReadingMessage, ReadingTask } from './reading-messages.ts'
import { RefusedFile } from './refused-file.ts'

const BATCH = 500

const say = (message: ReadingMessage) => parentPort?.postMessage(message)

async function sheetsOf({ bytes, fileName, format }: ReadingTask): Promise<Sheet[]> {
  const onRow = (rows: number) => say({ type: 'progress', rows })
  if (format === 'zip') return readWorkbook(Buffer.from(bytes), onRow)
  return readCsv(new Uint8Array(bytes), fileName, onRow)
}

try {
  for (const { name, rows } of await sheetsOf(workerData)) {
    say({ type: 'sheet', name })
    for (let at = 0; at < rows.length; at += BATCH) say({ type: 'rows', rows: rows.slice(at, at + BATCH) })
  }
  say({ type: 'done' })
} catch (error) {
  if (!(error instanceof RefusedFile)) throw error
  say({ type: 'refused', problem: error.problem })
}
