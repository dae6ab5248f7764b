import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { mailExists, sendAgain } from '#db/stores/notices/mails.ts'

/**
 * Puts a refused mail back into the queue; one that waits or was sent stays as it is.
 * @throws {Refusal} forbidden; not_found
 */
export async function resendMail({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  if (!may(viewer, 'administration.use')) throw new Refusal('forbidden', 'administration.use')
  await db.write(async (tx) => {
    if (!(await sendAgain(tx, id, now)) && !(await mailExists(tx, id))) throw new Refusal('not_found', id)
  })
}
