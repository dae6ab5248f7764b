import { dayAt } from '#app/domain/calendar-day.ts'
import { instantOf, shanghaiTimeOf } from '#app/domain/time.ts'
import type { Db } from '#db/handle.ts'
import { peopleToSumUp, putIntoDigest } from '#db/stores/notices/digests.ts'
import { dropOldLinks } from '#db/stores/notices/mailboxes.ts'
import { queueMail } from '#db/stores/notices/mails.ts'
import { inBatches } from '../in-batches.ts'

/** The hour in Hangzhou at which the day's summary is put together. */
const AT_HOUR = 8
const DAY_MS = 24 * 60 * 60 * 1000

/** Puts what people wanted summed up into one mail a day each. Several nodes may run it at once. */
export async function gatherDigests(db: Db, now: Date): Promise<number> {
  const cut = lastCut(now)
  return inBatches(
    db,
    (reader, limit) => peopleToSumUp(reader, cut, limit),
    async (tx, personId) => {
      const digestId = `${personId}:${dayAt(cut)}`
      await putIntoDigest(tx, personId, digestId, cut)
      await queueMail(tx, { personId, kind: 'digest', about: digestId, now })
      await dropOldLinks(tx, new Date(now.getTime() - DAY_MS))
      return true
    },
  )
}

/** The last time that it was eight o'clock in Hangzhou. */
function lastCut(now: Date): Date {
  const { year, month, day } = shanghaiTimeOf(now)
  const today = instantOf({ year, month, day, hour: AT_HOUR })
  return today <= now ? today : new Date(today.getTime() - DAY_MS)
}
