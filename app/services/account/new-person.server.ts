import { Refusal } from '#app/domain/refusal.ts'
import { isUniqueViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { addPerson } from '#db/stores/people.ts'

/**
 * Adds an account within a transaction and writes it down.
 * @throws {Refusal} already_exists when the address was taken at the same moment
 */
export async function newPerson(
  tx: Tx,
  person: { id: string; name: string; email: string; passwordHash: string },
  now: Date,
): Promise<void> {
  try {
    await addPerson(tx, { ...person, demo: false, createdAt: now })
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('already_exists', 'email') : error
  }
  await remember(tx, { noun: 'person', subjectId: person.id, act: 'create', personId: person.id, at: now })
}
