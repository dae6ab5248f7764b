import type { SignedInCall } from '#app/services/call.ts'
import { type Attachment, attachmentById, markRemoved } from '#db/stores/attachments/attachments.ts'
import { demandWriting, rememberFile } from './attach-file.server.ts'

/** The place where a stored file hangs. */
export function placeOf({ ownerNoun, ownerId, field }: Pick<Attachment, 'ownerNoun' | 'ownerId' | 'field'>) {
  return { noun: ownerNoun, id: ownerId, field }
}

/**
 * Takes a file away from its record. Idempotent.
 * @throws {Refusal} not_found for who may not read the record; forbidden for who may not change it; wrong_state
 * when nobody may now
 */
export async function detachFile(call: SignedInCall, id: string): Promise<void> {
  const { db, viewer, now } = call
  const found = await attachmentById(db.read, id)
  if (!found) return
  const place = placeOf(found)
  await demandWriting(call, place)
  await db.write(async (tx) => {
    if (!(await markRemoved(tx, id, now))) return
    const { name, digest } = found
    await rememberFile(tx, { place, act: 'detach', personId: viewer.personId, at: now, name, digest })
  })
}
