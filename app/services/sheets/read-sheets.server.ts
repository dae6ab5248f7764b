import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Sheet, SheetRow } from '#app/domain/listing/cell.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { LIMITS } from './limits.ts'
import type { ReadingMessage, ReadingTask } from './reading-messages.ts'
import { sniff } from './sniff.server.ts'
import { turns } from './turns.ts'

/** The sheets of a file, or why it was refused. */
export type ReadOutcome = { ok: true; sheets: Sheet[] } | { ok: false; problem: FileProblem }

export interface ReadOptions {
  /** Hears the number of rows read so far. */
  onProgress?: (rows: number) => void
  /** Ends the reading; the outcome is then `cancelled`. */
  signal?: AbortSignal
}

const inTurn = turns(LIMITS.readers)

const refused = (code: FileProblem['code'], params: FileProblem['params'] = {}): ReadOutcome => ({
  ok: false,
  problem: { code, params },
})

/**
 * Reads an .xlsx workbook or a CSV file by its content, whatever it is called. Works in a thread of its own under
 * limits of size, time and memory, so that nobody else waits; hostile files are refused, never thrown.
 * @param bytes the file; left as it is
 * @param fileName only names the sheet of a CSV file
 */
export async function readSheets(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadOutcome> {
  const sniffed = sniff(bytes)
  if (sniffed.format === 'refused') return { ok: false, problem: sniffed.problem }
  const { format } = sniffed
  // A package may be larger; a workbook may not.
  if (bytes.length > LIMITS.fileBytes) return refused('tooLarge', { megabytes: LIMITS.fileBytes / 1024 / 1024 })
  return inTurn(async () => {
    if (options.signal?.aborted) return refused('cancelled')
    return inThread({ bytes: new Uint8Array(bytes).buffer, fileName, format }, options)
  })
}

function inThread(task: ReadingTask, { onProgress, signal }: ReadOptions): Promise<ReadOutcome> {
  // The entry lies in the project folder, from where the built server is started too.
  const worker = new Worker(resolve(process.cwd(), 'app/services/sheets/reading-worker.mjs'), {
    workerData: task,
    transferList: [task.bytes],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
  })
  const sheets: { name: string; rows: SheetRow[] }[] = []
  return new Promise((settle, fail) => {
    const end = (outcome: ReadOutcome) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      settle(outcome)
      void worker.terminate()
    }
    const cancel = () => end(refused('cancelled'))
    const timer = setTimeout(() => end(refused('tooSlow')), LIMITS.milliseconds)
    signal?.addEventListener('abort', cancel)
    worker.on('message', (message: ReadingMessage) => {
      if (message.type === 'progress') onProgress?.(message.rows)
      else if (message.type === 'sheet') sheets.push({ name: message.name, rows: [] })
      else if (message.type === 'rows') sheets.at(-1)?.rows.push(...message.rows)
      else end(message.type === 'done' ? { ok: true, sheets } : { ok: false, problem: message.problem })
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end(refused('unpackedTooLarge'))
      clearTimeout(timer)
      fail(error)
    })
  })
}
