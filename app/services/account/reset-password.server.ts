import { isOwnAddress } from '#app/domain/account/password.ts'
import type { Call } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { remember } from '#db/stores/history.ts'
import { mailedLinkBy, spendLinks } from '#db/stores/notices/mailboxes.ts'
import { passwordHashOf, replacePassword } from '#db/stores/people.ts'
import { forgetPersonKey } from '#db/stores/sealing/forgotten-key.ts'
import { endSessionsOf, hashOf } from '#db/stores/sessions.ts'
import { hashPassword } from './password.server.ts'

/** What a reset came to: the person, or why there is none. */
export type ResetAnswer = { as: 'done'; personId: string } | { as: 'gone' } | { as: 'ownAddress' }

/** Whose password the link of a mail may set now; null when it is used, over, or of another address. */
export async function resetLink(reader: Reader, token: string, now: Date) {
  const link = await mailedLinkBy(reader, hashOf(token), 'reset')
  const good = link && !link.usedAt && link.expiresAt > now && link.email === link.emailNow && !link.disabledAt
  return good ? { personId: link.personId, email: link.email } : null
}

/**
 * Sets a new password by the link of a mail: once, and every link of the person is used up with it. Ends every session,
 * and forgets the person's private key, which the old password locked.
 */
export async function resetPassword({ db, now }: Call, token: string, password: string): Promise<ResetAnswer> {
  const link = await resetLink(db.read, token, now)
  if (!link) return { as: 'gone' }
  const { personId } = link
  if (isOwnAddress(password, link.email)) return { as: 'ownAddress' }
  const old = await passwordHashOf(db.read, personId)
  if (!old) return { as: 'gone' }
  const next = await hashPassword(password)
  return db.write(async (tx): Promise<ResetAnswer> => {
    if (!(await resetLink(tx, token, now)) || !(await spendLinks(tx, personId, 'reset', now))) return { as: 'gone' }
    if (!(await replacePassword(tx, personId, { old, new: next }))) return { as: 'gone' }
    await forgetPersonKey(tx, personId)
    await endSessionsOf(tx, personId)
    await remember(tx, { noun: 'person', subjectId: personId, act: 'resetPassword', personId, at: now })
    return { as: 'done', personId }
  })
}
