import { ATTEMPT_LIMITS } from '#app/domain/account/attempts.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call, SignedInCall } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { confirmMailbox, ensureMailbox, mailedLinkBy, receiverOf, spendLinks } from '#db/stores/notices/mailboxes.ts'
import { queueMail } from '#db/stores/notices/mails.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { countTry } from '#db/stores/throttle.ts'

/**
 * Queues a mail by which the viewer shows that their address is theirs; nothing when they have.
 * @throws {Refusal} too_many after several within the hour
 */
export async function askForConfirmation({ db, viewer, now }: SignedInCall, locale: 'zh' | 'en'): Promise<void> {
  const { personId } = viewer
  const refused = await db.write(async (tx) => {
    if ((await receiverOf(tx, personId))?.confirmedAt) return false
    const tries = await countTry(tx, ATTEMPT_LIMITS.confirmation, personId, now)
    if (tries.refused) return true
    await ensureMailbox(tx, personId, locale)
    await queueMail(tx, { personId, kind: 'confirmation', about: newId(), now })
    return false
  })
  if (refused) throw new Refusal('too_many', 'confirmation')
}

/** Confirms an address by the link of a mail. Used again by the same person it is still right; else false. */
export async function confirmAddress({ db, now }: Call, token: string): Promise<boolean> {
  return db.write(async (tx) => {
    const link = await mailedLinkBy(tx, hashOf(token), 'confirmation')
    if (!link || link.disabledAt || link.email !== link.emailNow) return false
    if (link.usedAt) return true
    if (link.expiresAt <= now) return false
    await confirmMailbox(tx, link.personId, now)
    await spendLinks(tx, link.personId, 'confirmation', now)
    return true
  })
}
