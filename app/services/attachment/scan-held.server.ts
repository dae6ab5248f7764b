import type { Db } from '#db/handle.ts'
import { heldAttachments, settleHeld } from '#db/stores/attachments/sweeping.ts'
import type { Scanner } from './scanner.server.ts'
import type { AttachmentStore } from './store.ts'

/** So many at a time; the others have their turn at the next tick of the clock. */
const BATCH = 20

/**
 * Has the scanner look at files that wait for it. Of which it says nothing stays held and is tried again; without a
 * scanner what was held is let go.
 * @returns how many were settled
 */
export async function scanHeld(db: Db, store: AttachmentStore, scanner: Scanner | null): Promise<number> {
  let settled = 0
  for (const { id, digest } of await heldAttachments(db.read, BATCH)) {
    const verdict = scanner ? await store.asFile(digest, scanner) : 'clean'
    if (verdict === 'unknown') continue
    await db.write((tx) => settleHeld(tx, id, verdict))
    settled += 1
  }
  return settled
}
