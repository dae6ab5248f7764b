import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { announce } from '#db/stores/outbox.ts'

/** The one index there is, in the trail and among the announcements. */
const SUBJECT = 'matching'

/**
 * Has the matching index of every node learn again and be built anew. Answers at once: each node begins when it hears
 * of it, and goes on answering from the old index until the new one is done.
 * @throws {Refusal} forbidden for anybody but administrators
 */
export async function rebuildIndex({ db, viewer, now }: SignedInCall): Promise<void> {
  if (!may(viewer, 'index.rebuild')) throw new Refusal('forbidden', 'index.rebuild')
  await db.write(async (tx) => {
    await remember(tx, { noun: 'index', subjectId: SUBJECT, act: 'rebuild', personId: viewer.personId, at: now })
    await announce(tx, 'index', SUBJECT, now)
  })
}
