import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { openHoldersOf, personById, setDisabled } from '#db/stores/people.ts'
import { removeGrants } from '#db/stores/sealing/company-keys.ts'
import { endSessionsOf } from '#db/stores/sessions.ts'

/**
 * Closes somebody's account for a reason: every session of theirs ends at once and they cannot sign in.
 * @throws {Refusal} forbidden; not_found; wrong_state for oneself, for a closed account and for the last administrator
 */
export async function closeAccount(call: SignedInCall, personId: string, reason: string): Promise<void> {
  const { db, viewer, now } = call
  if (!may(viewer, 'administration.use')) throw new Refusal('forbidden', 'administration.use')
  if (personId === viewer.personId) throw new Refusal('wrong_state', 'own account')
  await db.write(async (tx) => {
    const found = await personById(tx, personId)
    if (!found) throw new Refusal('not_found', 'person')
    if (found.disabledAt) throw new Refusal('wrong_state', 'closed already')
    const administrators = await openHoldersOf(tx, 'administrator')
    if (administrators.every((id) => id === personId)) throw new Refusal('wrong_state', 'last administrator')
    await setDisabled(tx, personId, now)
    await endSessionsOf(tx, personId)
    await removeGrants(tx, { personId })
    await remember(tx, {
      noun: 'person',
      subjectId: personId,
      act: 'close',
      personId: viewer.personId,
      at: now,
      reason,
    })
  })
}
