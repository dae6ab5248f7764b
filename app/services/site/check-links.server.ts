import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Db } from '#db/handle.ts'
import { newId } from '#db/id.ts'
import { beginLinkCheck, endLinkCheck, lastLinkCheck } from '#db/stores/site/link-checks.ts'
import { type Ask, isWalking, walkOver } from './walk.ts'

/** The hour in Hangzhou at which the site walks over itself, when few others do. */
const AT_HOUR = 3
const EVERY_MS = 20 * 60 * 60 * 1000

/** A walk that has begun: its end may be waited for. Null when another one is under way. */
interface Begun {
  ended: Promise<void> | null
}

/**
 * Begins a walk over the site. One at a time: while one is under way this changes nothing.
 * @throws {Refusal} forbidden
 */
export async function checkLinks({ db, viewer, now }: SignedInCall, ask: Ask): Promise<Begun> {
  if (!may(viewer, 'site.edit')) throw new Refusal('forbidden', 'site.edit')
  return begin(db, now, ask)
}

/** Walks over the site once a night. */
export async function checkLinksAtNight(db: Db, now: Date, ask: Ask): Promise<void> {
  if (shanghaiTimeOf(now).hour !== AT_HOUR) return
  const last = await lastLinkCheck(db.read)
  if (last && now.getTime() - last.startedAt.getTime() < EVERY_MS) return
  await (await begin(db, now, ask)).ended
}

async function begin(db: Db, now: Date, ask: Ask): Promise<Begun> {
  const id = newId()
  const begun = await db.write(async (tx) => {
    const last = await lastLinkCheck(tx)
    if (last && isWalking(last, now)) return false
    await beginLinkCheck(tx, id, now)
    return true
  })
  return { ended: begun ? walk(db, id, ask) : null }
}

async function walk(db: Db, id: string, ask: Ask): Promise<void> {
  const found = await walkOver(ask)
  await db.write((tx) => endLinkCheck(tx, id, { ...found, endedAt: new Date() }))
}
