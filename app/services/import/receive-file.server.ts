import { createHash } from 'node:crypto'
import { type ImportNoun, NOTHING_SETTLED } from '#app/domain/import/mapping.ts'
import { mayImport } from '#app/domain/import/seats.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { sniff } from '#app/services/sheets/sniff.server.ts'
import { newId } from '#db/id.ts'
import { remember } from '#db/stores/history.ts'
import { forgetLedgers } from '#db/stores/imports/import-ledger.ts'
import { addImport, forgetCells, readingsOf, sameFileSince } from '#db/stores/imports/sheet-imports.ts'
import { readingSince } from './own-import.server.ts'
import { readForImport } from './reading.server.ts'

/** The same file within this time is the same import: a second click, or somebody who went back. */
const SAME_WITHIN_MS = 10 * 60 * 1000
/** Files that one person may have read at the same time. */
const READINGS_MAX = 3
/** Cells are kept as long as somebody may come back for them. */
const CELLS_KEPT_MS = 30 * 24 * 60 * 60 * 1000
const FILE_NAME_MAX = 200

/** A list as it was handed in, and for whom. */
export interface HandedList {
  noun: ImportNoun
  organisationId: string | null
  file: { name: string; bytes: Uint8Array }
  /** Where the files of a package are kept. */
  store: AttachmentStore
}

/** The import, with the reading that goes on behind it; or why the file is refused at sight. */
export type Received = { id: string; reading: Promise<void> } | { problem: FileProblem }

/**
 * Takes a list in and begins to read it. The same file handed in again within minutes is the same import.
 * @throws {Refusal} forbidden, or too_many while several files of the same person are being read
 */
export async function receiveFile(
  call: SignedInCall,
  { noun, organisationId, file, store }: HandedList,
): Promise<Received> {
  const { db, viewer, now } = call
  if (!mayImport(viewer, noun, organisationId)) throw new Refusal('forbidden', `${noun}.import`)
  const seen = sniff(file.bytes)
  if (seen.format === 'refused') return { problem: seen.problem }
  const fileDigest = createHash('sha256').update(file.bytes).digest('hex')
  const handed = { noun, organisationId, personId: viewer.personId, fileDigest }
  const id = newId()
  const fileName = file.name.slice(0, FILE_NAME_MAX)
  const same = await db.write(async (tx) => {
    const before = await sameFileSince(tx, handed, new Date(now.getTime() - SAME_WITHIN_MS))
    if (before) return before
    if ((await readingsOf(tx, viewer.personId, readingSince(now))) >= READINGS_MAX) throw new Refusal('too_many')
    await forgetCells(tx, viewer.personId, new Date(now.getTime() - CELLS_KEPT_MS))
    await forgetLedgers(tx, viewer.personId, new Date(now.getTime() - CELLS_KEPT_MS))
    await addImport(tx, { ...handed, id, fileName, mapping: NOTHING_SETTLED, now })
    const detail = { noun, fileName, fileDigest }
    await remember(tx, {
      noun: 'sheetImport',
      subjectId: id,
      act: 'upload',
      personId: viewer.personId,
      at: now,
      detail,
    })
    return null
  })
  return same ? { id: same, reading: Promise.resolve() } : { id, reading: readForImport(call, id, { file, store }) }
}
