import { Refusal } from '#app/domain/refusal.ts'
import { isUniqueViolation } from '#db/errors.ts'
import type { Tx } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { ensureMailbox } from '#db/stores/notices/mailboxes.ts'
import { queueMail } from '#db/stores/notices/mails.ts'
import { addPerson } from '#db/stores/people.ts'

/**
 * Adds an account within a transaction and writes it down. Its address is asked to be confirmed, by a mail in the queue.
 * @throws {Refusal} already_exists when the address was taken at the same moment
 */
export async function newPerson(
  tx: Tx,
  { locale = 'zh', ...person }: { id: string; name: string; email: string; passwordHash: string; locale?: 'zh' | 'en' },
  now: Date,
): Promise<void> {
  try {
    await addPerson(tx, { ...person, demo: false, createdAt: now })
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('already_exists', 'email') : error
  }
  await ensureMailbox(tx, person.id, locale)
  await queueMail(tx, { personId: person.id, kind: 'confirmation', about: person.id, now })
  await remember(tx, { noun: 'person', subjectId: person.id, act: 'create', personId: person.id, at: now })
}
