import { SAVED_MAX, type SavedFilterInput } from '#app/domain/desk/saved-filter.ts'
import type { FieldErrors } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { addSavedFilter, savedFiltersOf } from '#db/stores/desk/saved-filters.ts'

/**
 * Keeps a filter under a name of one's own. Idempotent: the same filter under the same name again changes nothing.
 * @returns what is wrong with the name, or null
 * @throws {Refusal} forbidden for who has no desk
 */
export async function saveFilter(call: SignedInCall, given: SavedFilterInput): Promise<FieldErrors | null> {
  const { db, viewer, now } = call
  if (!may(viewer, 'curatorDesk.use')) throw new Refusal('forbidden', 'curatorDesk.use')
  return db.write(async (tx) => {
    const kept = await savedFiltersOf(tx, viewer.personId, given.page)
    const same = kept.find(({ name }) => name === given.name)
    if (same) return same.search === given.search ? null : { name: ['filterNameTaken'] }
    if (kept.length >= SAVED_MAX) return { name: [`tooManyFilters:${SAVED_MAX}`] }
    await addSavedFilter(tx, { id: newId(), personId: viewer.personId, ...given, createdAt: now })
    return null
  })
}
