import type { Db } from '#db/handle.ts'
import { heldAttachments, settleHeld } from '#db/stores/attachments/sweeping.ts'
import type { Scanner } from './scanner.server.ts'
import type { AttachmentStore } from './store.ts'

/** So many are read at a time. */
const BATCH = 20

/**
 * Has the scanner look once at every file that waits for it. Of which it says nothing stays held, is tried again and
 * keeps no other waiting; without a scanner what was held is let go.
 * @returns how many were settled
 */
export async function scanHeld(db: Db, store: AttachmentStore, scanner: Scanner | null): Promise<number> {
  let settled = 0
  let after = ''
  for (;;) {
    const held = await heldAttachments(db.read, after, BATCH)
    for (const { id, digest } of held) {
      const verdict = scanner ? await store.asFile(digest, scanner) : 'clean'
      after = id
      if (verdict === 'unknown') continue
      await db.write((tx) => settleHeld(tx, id, verdict))
      settled += 1
    }
    if (held.length < BATCH) return settled
  }
}
