import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { personById, setDisabled } from '#db/stores/people.ts'

/**
 * Opens a closed account again, with the password and the places it had.
 * @throws {Refusal} forbidden; not_found; wrong_state for an account that is open
 */
export async function reopenAccount({ db, viewer, now }: SignedInCall, personId: string): Promise<void> {
  if (!may(viewer, 'administration.use')) throw new Refusal('forbidden', 'administration.use')
  await db.write(async (tx) => {
    const found = await personById(tx, personId)
    if (!found) throw new Refusal('not_found', 'person')
    if (!found.disabledAt) throw new Refusal('wrong_state', 'open already')
    await setDisabled(tx, personId, null)
    await remember(tx, { noun: 'person', subjectId: personId, act: 'reopen', personId: viewer.personId, at: now })
  })
}
