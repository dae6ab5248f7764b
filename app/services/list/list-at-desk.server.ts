import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { listById, type StoredList } from '#db/stores/lists/scenario-lists.ts'

/**
 * A list, published or not, as it is stored.
 * @throws {Refusal} not_found for everybody but curators and auditors
 */
export async function listAtDesk({ db, viewer }: SignedInCall, id: string): Promise<StoredList> {
  const found = may(viewer, 'list.readUnpublished') ? await listById(db.read, id) : null
  if (!found) throw new Refusal('not_found', id)
  return found
}
