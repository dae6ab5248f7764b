import { randomBytes } from 'node:crypto'
import { dayAt, momentOf } from '#app/domain/calendar-day.ts'
import { NOTHING_BEFORE } from '#app/domain/chain/entry.ts'
import type { Db, Tx } from '#db/handle.ts'
import { entriesOfDay, firstEntryDay } from '#db/stores/chain/entries.ts'
import { insertHead, newestHeads, trailBetween } from '#db/stores/chain/heads.ts'
import { headHash, trailDigest } from './hashes.ts'
import { rootOf } from './tree.ts'

/** How long after midnight a day's head is made: what was under way at midnight is written down by then. */
const GRACE_MS = 60 * 60 * 1000
/** Days caught up in one go; the next tick of the clock goes on. */
const MOST_DAYS = 60
const SECRET_BYTES = 32

/** Makes the heads of the days that are over, the oldest first. A day in which nothing happened has one too. */
export async function makeDueHeads(db: Db, now: Date): Promise<number> {
  let made = 0
  while (made < MOST_DAYS && (await db.write((tx) => makeNextHead(tx, now)))) made += 1
  return made
}

async function makeNextHead(tx: Tx, now: Date): Promise<boolean> {
  const [newest] = await newestHeads(tx, 1)
  const day = newest ? dayAfter(newest.day) : await firstDay(tx, now)
  const end = momentOf(dayAfter(day))
  if (end.getTime() + GRACE_MS > now.getTime()) return false
  const secret = randomBytes(SECRET_BYTES).toString('hex')
  const head = {
    day,
    previous: newest?.hash ?? NOTHING_BEFORE,
    root: rootOf(secret, await entriesOfDay(tx, day)),
    trail: trailDigest(secret, await trailBetween(tx, momentOf(day), end)),
  }
  await insertHead(tx, { ...head, hash: headHash(head), secret, madeAt: now })
  return true
}

/** The first head is of the day of the first entry, or of yesterday. */
async function firstDay(tx: Tx, now: Date): Promise<string> {
  const yesterday = dayAt(now, -1)
  const first = await firstEntryDay(tx)
  return first !== null && first < yesterday ? first : yesterday
}

function dayAfter(day: string): string {
  return dayAt(momentOf(day), 1)
}
