import { ATTEMPT_LIMITS, networkOf } from '#app/domain/account/attempts.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { newId } from '#db/id.ts'
import { queueMail } from '#db/stores/notices/mails.ts'
import { accountByEmail } from '#db/stores/people.ts'
import { hashOf } from '#db/stores/sessions.ts'
import { countTry } from '#db/stores/throttle.ts'

/**
 * Queues a mail by which the owner of an address can choose a new password. Whether there is such an account is not
 * answered, and not counted differently. Demo people and closed accounts get none.
 * @param address the client's; its network may ask a limited number of times an hour
 * @throws {Refusal} too_many beyond that number
 */
export async function askForReset({ db, now }: Call, email: string, address: string): Promise<void> {
  const account = await accountByEmail(db.read, email)
  const refused = await db.write(async (tx) => {
    const here = await countTry(tx, ATTEMPT_LIMITS.forgot, hashOf(networkOf(address)), now)
    const there = await countTry(tx, ATTEMPT_LIMITS.forgotAccount, hashOf(email), now)
    if (here.refused || there.refused || !account || account.demo || account.disabledAt) return here.refused
    await queueMail(tx, { personId: account.id, kind: 'reset', about: newId(), now })
    return false
  })
  if (refused) throw new Refusal('too_many', 'forgot')
}
