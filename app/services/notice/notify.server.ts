import { mailingOf } from '#app/domain/notice/choices.ts'
import { MAILED_WITHIN_MS, type NoticeDetail, type NoticeKind } from '#app/domain/notice/kinds.ts'
import type { Tx } from '#db/handle.ts'
import { mailboxesOf } from '#db/stores/notices/mailboxes.ts'
import { queueMail } from '#db/stores/notices/mails.ts'
import { addNotice } from '#db/stores/notices/notices.ts'

/** Something that some people should know. */
export interface Told {
  kind: NoticeKind
  /** What happened, by a key of its own: told again, it is there once. */
  happening: string
  personIds: readonly string[]
  detail: NoticeDetail
  path: string
  at: Date
}

/**
 * Tells people of something, in a transaction: on the site always, by mail as each of them chose, if their address was
 * confirmed. Nothing is sent here. Old news is not mailed.
 */
export async function notify(tx: Tx, told: Told, now: Date): Promise<void> {
  const { kind, happening, detail, path, at } = told
  const personIds = [...new Set(told.personIds)]
  const fresh = now.getTime() - at.getTime() < MAILED_WITHIN_MS
  const mailboxes = new Map((fresh ? await mailboxesOf(tx, personIds) : []).map((box) => [box.personId, box]))
  for (const personId of personIds) {
    const box = mailboxes.get(personId)
    const mailing = box?.confirmedAt ? mailingOf(kind, box.choices) : 'site'
    const digestFrom = mailing === 'daily' ? now : null
    const id = await addNotice(tx, { personId, kind, happening, detail, path, at, digestFrom })
    if (id && mailing === 'atOnce') await queueMail(tx, { personId, kind: 'notice', about: id, now })
  }
}
