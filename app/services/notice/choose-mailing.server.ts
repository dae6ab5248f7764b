import type { NoticeChoices } from '#app/domain/notice/choices.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { saveChoices } from '#db/stores/notices/mailboxes.ts'

/** Keeps how the viewer wants to be told, kind by kind, and in which language mails are written. */
export async function chooseMailing(
  { db, viewer }: SignedInCall,
  chosen: { locale: 'zh' | 'en'; choices: NoticeChoices },
): Promise<void> {
  await db.write((tx) => saveChoices(tx, viewer.personId, chosen))
}
