import { afterTry, LEASE_MS, type Outcome, PER_TICK } from '#app/domain/mail/queue.ts'
import type { Db } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { dueMails, leaseMails, type StoredMail, settleMail } from '#db/stores/notices/mails.ts'
import type { Compose } from './letter.ts'
import type { MailSetup } from './mail-setup.ts'
import { matterOf } from './matter-of.server.ts'
import { openPost, type Post } from './post.server.ts'

/** A round ends so long before its lease does. */
const MARGIN_MS = 60 * 1000

/** What a round leans on; a test may bring its own post and clock. */
export interface Ways {
  compose: Compose
  open?: (setup: MailSetup) => Post
  clock?: () => Date
}

/**
 * Sends what is due, a limited number at a time, outside of any transaction. Each mail is held by a lease: another node
 * leaves it alone until the lease ends. A node that dies between sending and writing down sends again, with the same
 * Message-ID. A server that cannot be reached ends the round, and nothing is lost.
 * @returns how many the server took
 */
export async function deliverMails(db: Db, now: Date, setup: MailSetup, ways: Ways): Promise<number> {
  const due = await dueMails(db.read, now, PER_TICK)
  if (due.length === 0) return 0
  const until = new Date(now.getTime() + LEASE_MS)
  const lease = newId()
  const held = await db.write((tx) => leaseMails(tx, due, { lease, now, until }))
  const clock = ways.clock ?? (() => new Date())
  const begun = clock().getTime()
  const post = (ways.open ?? openPost)(setup)
  let sent = 0
  try {
    for (const [index, row] of held.entries()) {
      const late = clock().getTime() - begun > LEASE_MS - MARGIN_MS
      const outcome: Outcome = late
        ? { as: 'unreachable', error: 'slow' }
        : await sendOne(db, row, { now, setup, post, ways })
      await settle(db, row, outcome, clock())
      if (outcome.as === 'sent') sent += 1
      if (outcome.as !== 'unreachable') continue
      for (const other of held.slice(index + 1)) await settle(db, other, outcome, clock())
      break
    }
  } finally {
    post.close()
  }
  return sent
}

async function sendOne(
  db: Db,
  row: StoredMail,
  { now, setup, post, ways }: { now: Date; setup: MailSetup; post: Post; ways: Ways },
): Promise<Outcome> {
  const found = await matterOf(db, row, now)
  if ('unneeded' in found) return { as: 'unneeded', error: found.unneeded }
  const { matter, to } = found
  const letter = ways.compose(matter, { name: to.name, locale: to.locale ?? 'zh', site: setup.site })
  const told = row.kind === 'notice' || row.kind === 'digest'
  const settings = told ? { settings: `${setup.site}/account/notices/settings` } : {}
  return post.send({ id: row.id, to: to.email, letter, ...settings })
}

async function settle(db: Db, row: StoredMail, outcome: Outcome, now: Date): Promise<void> {
  const { state, nextAt } = afterTry(outcome, row.tries, now)
  const error = 'error' in outcome ? outcome.error : ''
  await db.write((tx) => settleMail(tx, row, { state, nextAt, error, endedAt: state === 'waiting' ? null : now }))
}
