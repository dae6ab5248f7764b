import { dayAt } from '#app/domain/calendar-day.ts'
import { stalledBefore } from '#app/domain/match/stalled.ts'
import type { Db, Reader } from '#db/handle.ts'
import { type DueBounds, markReminded, matchesToRemind } from '#db/stores/matches/due-matches.ts'
import { announce } from '#db/stores/outbox.ts'
import { settingOf } from '#db/stores/settings.ts'
import { inBatches } from '../in-batches.ts'

/**
 * Recalls to mind every pair whose next step is due, that is stalled, or whose introduction nobody has answered for the
 * set number of days; each at most once in so many days. What follows the outbox hears of it, the desks show it.
 * Several nodes may run it at once: each pair is recalled by one.
 * @returns how many it recalled
 */
export async function remindDueMatches(db: Db, now: Date): Promise<number> {
  const bounds = await boundsAt(db.read, now)
  return inBatches(
    db,
    (reader, limit) => matchesToRemind(reader, bounds, limit),
    async (tx, pair) => {
      if (!(await markReminded(tx, pair, now))) return false
      await announce(tx, 'reminder', pair.id, now)
      return true
    },
  )
}

async function boundsAt(reader: Reader, now: Date): Promise<DueBounds> {
  return {
    today: dayAt(now),
    stalledBefore: stalledBefore(now, await settingOf(reader, 'match.stalledDays')),
    remindBefore: stalledBefore(now, await settingOf(reader, 'match.reminderDays')),
  }
}
