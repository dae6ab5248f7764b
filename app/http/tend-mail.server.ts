import { deliverMails } from '#app/services/mail/deliver-mails.server.ts'
import { gatherDigests } from '#app/services/mail/gather-digests.server.ts'
import { mailSetup } from '#app/services/mail/mail-setup.ts'
import type { Db } from '#db/handle.ts'
import { composeMail } from './mail-words.server.ts'

/** Puts the day's summaries together and sends what waits; without a mail server everything stays where it is. */
export async function tendMail(db: Db, now: Date): Promise<void> {
  const setup = mailSetup(process.env)
  if ('missing' in setup) return
  await gatherDigests(db, now)
  await deliverMails(db, now, setup, { compose: composeMail })
}
