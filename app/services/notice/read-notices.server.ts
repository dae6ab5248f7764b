import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { markAllRead, markRead } from '#db/stores/notices/notices.ts'

/**
 * Marks a notice of the viewer as read and answers with the page it leads to.
 * @throws {Refusal} not_found when they have no such notice
 */
export async function readNotice({ db, viewer, now }: SignedInCall, id: string): Promise<string> {
  const path = await db.write((tx) => markRead(tx, viewer.personId, id, now))
  if (path === null) throw new Refusal('not_found', id)
  return path
}

/** Marks as read what the viewer was told until an instant: what came since the page was shown stays unread. */
export async function readAllNotices({ db, viewer, now }: SignedInCall, until: Date): Promise<void> {
  await db.write((tx) => markAllRead(tx, viewer.personId, until, now))
}
