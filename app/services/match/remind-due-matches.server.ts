import { dayAt } from '#app/domain/calendar-day.ts'
import { stalledBefore } from '#app/domain/match/stalled.ts'
import type { Db, Reader } from '#db/handle.ts'
import { type DueBounds, markReminded, matchesToRemind } from '#db/stores/matches/due-matches.ts'
import { announce } from '#db/stores/outbox.ts'
import { settingOf } from '#db/stores/settings.ts'

/** So many are recalled in one transaction, so that people's writes get their turn between two batches. */
const BATCH = 50

/**
 * Recalls to mind every pair whose next step is due, that is stalled, or whose introduction nobody has answered for the
 * set number of days; each at most once in so many days. What follows the outbox hears of it, the desks show it.
 * Several nodes may run it at once: each pair is recalled by one.
 * @returns how many it recalled
 */
export async function remindDueMatches(db: Db, now: Date): Promise<number> {
  let reminded = 0
  for (;;) {
    const { found, done } = await remindSome(db, now)
    reminded += done
    if (found < BATCH || done === 0) return reminded
  }
}

async function remindSome(db: Db, now: Date): Promise<{ found: number; done: number }> {
  const bounds = await boundsAt(db.read, now)
  // A look before the write lock is taken: nearly always nothing is due.
  if ((await matchesToRemind(db.read, bounds, 1)).length === 0) return { found: 0, done: 0 }
  return db.write(async (tx) => {
    const due = await matchesToRemind(tx, bounds, BATCH)
    let done = 0
    for (const pair of due) {
      if (!(await markReminded(tx, pair, now))) continue
      done += 1
      await announce(tx, 'reminder', pair.id, now)
    }
    return { found: due.length, done }
  })
}

async function boundsAt(reader: Reader, now: Date): Promise<DueBounds> {
  return {
    today: dayAt(now),
    stalledBefore: stalledBefore(now, await settingOf(reader, 'match.stalledDays')),
    remindBefore: stalledBefore(now, await settingOf(reader, 'match.reminderDays')),
  }
}
