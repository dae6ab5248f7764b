import { scanHeld } from '#app/services/attachment/scan-held.server.ts'
import { scannerOf } from '#app/services/attachment/scanner.server.ts'
import { sweepAttachments } from '#app/services/attachment/sweep-attachments.server.ts'
import type { Db } from '#db/handle.ts'
import { siteAttachments } from './attachment-store.server.ts'
import { log } from './log.server.ts'

const SWEEP_EVERY_MS = 60 * 60 * 1000

let running = false
let sweptAt = 0

/**
 * Has held files scanned and, once an hour, lets go of what nobody needs. A scanner may take minutes, so the clock does
 * not wait for it.
 */
export async function tendAttachments(db: Db, now: Date): Promise<void> {
  if (running) return
  running = true
  void tend(db, now)
    .catch((error) => log.error({ err: error }, 'attachments'))
    .finally(() => {
      running = false
    })
}

async function tend(db: Db, now: Date): Promise<void> {
  const store = siteAttachments()
  await scanHeld(db, store, scannerOf(process.env))
  if (now.getTime() - sweptAt < SWEEP_EVERY_MS) return
  sweptAt = now.getTime()
  await sweepAttachments(db, store, now)
}
