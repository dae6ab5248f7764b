import type { RefusedFile } from '#app/domain/import/named-files.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { ReadOutcome } from '#app/services/sheets/read-sheets.server.ts'
import { readSheets } from '#app/services/sheets/read-sheets.server.ts'
import type { Db } from '#db/handle.ts'
import { changeImport, type ImportChange } from '#db/stores/imports/sheet-imports.ts'
import { openListPackage } from './open-package.server.ts'
import { takePackage } from './take-package.server.ts'

/** How often the progress of a reading is written down. */
const TELL_EVERY_MS = 400

const underWay = new Map<string, AbortController>()

/**
 * Reads a file for an import, writing down how far it is, and puts its cells or its problem there. Ends early when the
 * import is no longer being read, on whichever node that was decided. Of a package the list is read and the other files
 * are kept with the import.
 */
export async function readForImport(
  call: SignedInCall,
  id: string,
  { file, store }: { file: { name: string; bytes: Uint8Array }; store: AttachmentStore },
): Promise<void> {
  const { db } = call
  const stop = new AbortController()
  underWay.set(id, stop)
  const { heard, settled } = telling(db, id, stop)
  try {
    const read = (list: typeof file) => readSheets(list.bytes, list.name, { onProgress: heard, signal: stop.signal })
    const opened = await openListPackage(file.bytes)
    const outcome =
      opened.kind === 'refused'
        ? { ok: false as const, problem: opened.problem }
        : await read(opened.kind === 'package' ? opened.list : file)
    await settled()
    const refused = opened.kind === 'package' && outcome.ok ? await takePackage(call, store, id, opened) : []
    await db.write((tx) => changeImport(tx, id, 'reading', changeFor(outcome, refused)))
  } catch (error) {
    await db.write((tx) => changeImport(tx, id, 'reading', { state: 'failed', problem: 'damaged', problemParams: {} }))
    throw error
  } finally {
    underWay.delete(id)
  }
}

/** Ends a reading that is under way on this node. */
export function stopReading(id: string): void {
  underWay.get(id)?.abort()
}

function changeFor(outcome: ReadOutcome, refused: RefusedFile[]): ImportChange {
  if (!outcome.ok) return { state: 'failed', problem: outcome.problem.code, problemParams: outcome.problem.params }
  const rowsRead = outcome.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return { state: 'checked', sheets: outcome.sheets, rowsRead, ...(refused.length > 0 && { refusedFiles: refused }) }
}

/** Writes progress down now and then, one write at a time. */
function telling(db: Db, id: string, stop: AbortController) {
  let writing: Promise<void> | null = null
  let toldAt = performance.now()
  const tell = async (rowsRead: number) => {
    if (!(await db.write((tx) => changeImport(tx, id, 'reading', { rowsRead })))) stop.abort()
  }
  return {
    heard: (rows: number) => {
      if (writing || performance.now() - toldAt < TELL_EVERY_MS) return
      toldAt = performance.now()
      writing = tell(rows).finally(() => {
        writing = null
      })
      // Whoever waits for it hears of a failure; nobody else needs to.
      writing.catch(() => undefined)
    },
    settled: async () => writing,
  }
}
