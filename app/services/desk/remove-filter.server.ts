import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { deleteSavedFilter } from '#db/stores/desk/saved-filters.ts'

/**
 * Takes one of one's own saved filters away. Idempotent: one that is gone stays gone.
 * @returns its name; null when it was gone already, or is somebody else's
 * @throws {Refusal} forbidden for who has no desk
 */
export async function removeFilter({ db, viewer }: SignedInCall, id: string): Promise<string | null> {
  if (!may(viewer, 'curatorDesk.use')) throw new Refusal('forbidden', 'curatorDesk.use')
  return db.write(async (tx) => (await deleteSavedFilter(tx, viewer.personId, id))?.name ?? null)
}
