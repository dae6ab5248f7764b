import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { changeImport } from '#db/stores/imports/sheet-imports.ts'
import { ownImport } from './own-import.server.ts'
import { stopReading } from './reading.server.ts'

/**
 * Ends the reading of a file, or stops the bringing in of its rows: what is in by then stays in, and can be undone or
 * gone on with. One that is through meanwhile stays as it is.
 * @throws {Refusal} not_found for an import that is not the viewer's
 */
export async function cancelImport({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    await ownImport(tx, viewer, id)
    const ended = await changeImport(tx, id, 'reading', { state: 'failed', problem: 'cancelled', problemParams: {} })
    const stopped = await changeImport(tx, id, 'bringing', { state: 'checked' })
    if (ended || stopped)
      await remember(tx, { noun: 'sheetImport', subjectId: id, act: 'cancel', personId: viewer.personId, at: now })
  })
  stopReading(id)
}
