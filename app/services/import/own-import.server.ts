import { mayImport } from '#app/domain/import/seats.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { importById, type SheetImport } from '#db/stores/imports/sheet-imports.ts'

/** A file whose reading has not ended by then was left behind by a server that stopped. */
const READING_MAX_MS = 5 * 60 * 1000

/**
 * An import of the viewer's own.
 * @throws {Refusal} not_found for every other one, also when the viewer has lost the right to it
 */
export async function ownImport(reader: Reader, viewer: Viewer, id: string): Promise<SheetImport> {
  const found = await importById(reader, id)
  const own = found && found.personId === viewer?.personId && mayImport(viewer, found.noun, found.organisationId)
  if (!own) throw new Refusal('not_found', id)
  return found
}

/** Whether a file that counts as being read is read by nobody any more. */
export function isLeftBehind({ state, createdAt }: SheetImport, now: Date): boolean {
  return state === 'reading' && now.getTime() - createdAt.getTime() > READING_MAX_MS
}

/** Whoever brings rows in gives a sign of life with each piece; without one for so long they have stopped. */
const BEAT_MAX_MS = 60 * 1000

/** Whether the rows of an import are going in just now. */
export function isBeingBrought({ state, beatAt }: SheetImport, now: Date): boolean {
  return state === 'bringing' && beatAt !== null && now.getTime() - beatAt.getTime() < BEAT_MAX_MS
}

/** Files that came before this instant are not being read any more. */
export function readingSince(now: Date): Date {
  return new Date(now.getTime() - READING_MAX_MS)
}
