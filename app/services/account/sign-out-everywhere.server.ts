import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { endSessionsOf } from '#db/stores/sessions.ts'

/** Ends every session of the viewer, on every device. */
export async function signOutEverywhere({ db, viewer, now }: SignedInCall): Promise<void> {
  await db.write(async (tx) => {
    await endSessionsOf(tx, viewer.personId)
    await remember(tx, {
      noun: 'person',
      subjectId: viewer.personId,
      act: 'signOutEverywhere',
      personId: viewer.personId,
      at: now,
    })
  })
}
