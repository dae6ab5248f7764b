import { randomBytes } from 'node:crypto'
import { TO_UNCONFIRMED } from '#app/domain/mail/queue.ts'
import type { Db } from '#db/handle.ts'
import { noticesInDigest } from '#db/stores/notices/digests.ts'
import { addMailedLink, type Receiver, receiverOf } from '#db/stores/notices/mailboxes.ts'
import type { StoredMail } from '#db/stores/notices/mails.ts'
import { noticeById } from '#db/stores/notices/notices.ts'
import { hashOf } from '#db/stores/sessions.ts'
import type { Matter } from './letter.ts'

const HOUR_MS = 60 * 60 * 1000
/** How long a mailed link opens what it opens, from its sending. */
const LINKS = {
  confirmation: { path: '/confirmation/', lastsMs: 72 * HOUR_MS },
  reset: { path: '/reset/', lastsMs: HOUR_MS },
} as const

/** What a mail says, and to whom, as things stand when it is sent; or why it need not be sent any more. */
export async function matterOf(
  db: Db,
  { kind, about, personId, createdAt }: StoredMail,
  now: Date,
): Promise<{ matter: Matter; to: Receiver } | { unneeded: string }> {
  const to = await receiverOf(db.read, personId)
  if (!to || to.disabledAt) return { unneeded: 'closed' }
  if (to.demo) return { unneeded: 'demo' }
  if (!TO_UNCONFIRMED.includes(kind) && !to.confirmedAt) return { unneeded: 'unconfirmed' }
  if (kind === 'confirmation' && to.confirmedAt) return { unneeded: 'confirmed' }
  const age = now.getTime() - createdAt.getTime()
  if ((kind === 'confirmation' || kind === 'reset') && age > LINKS[kind].lastsMs) return { unneeded: 'stale' }
  if (kind === 'confirmation' || kind === 'reset')
    return { matter: { kind, path: await newLink(db, to, kind, now) }, to }
  const notices = kind === 'digest' ? await noticesInDigest(db.read, about) : [await noticeById(db.read, about)]
  const told = notices.filter((one) => one !== null)
  return told.length > 0 ? { matter: { kind, notices: told }, to } : { unneeded: 'gone' }
}

/** Draws the token of a link at the moment of sending: the queue holds none, the database its hash alone. */
async function newLink(db: Db, { personId, email }: Receiver, purpose: keyof typeof LINKS, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + LINKS[purpose].lastsMs)
  await db.write((tx) => addMailedLink(tx, { id: hashOf(token), purpose, personId, email, expiresAt }))
  return LINKS[purpose].path + token
}
