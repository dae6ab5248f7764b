import { scanHeld } from '#app/services/attachment/scan-held.server.ts'
import { scannerOf } from '#app/services/attachment/scanner.server.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import type { Db } from '#db/handle.ts'
import { siteAttachments } from './attachment-store.server.ts'

const SWEEP_EVERY_MS = 60 * 60 * 1000

let sweptAt = 0

/** Has held files scanned and, once an hour, lets go of what nobody needs. */
export async function tendAttachments(db: Db, now: Date): Promise<void> {
  const store = siteAttachments()
  await scanHeld(db, store, scannerOf(process.env))
  if (now.getTime() - sweptAt < SWEEP_EVERY_MS) return
  sweptAt = now.getTime()
  await sweepAttachments(db, store, now)
}
