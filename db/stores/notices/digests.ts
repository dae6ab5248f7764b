import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { notice } from '../../schema.ts'

const isDue = (now: Date) => and(isNull(notice.digestId), lte(notice.digestFrom, now))

/** People for whom something waits to be summed up by an instant. */
export async function peopleToSumUp(reader: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ personId: notice.personId })
    .from(notice)
    .where(isDue(now))
    .orderBy(asc(notice.personId))
    .limit(limit)
  return rows.map(({ personId }) => personId)
}

/** Puts what waits for a person into one summary. */
export async function putIntoDigest(tx: Tx, personId: string, digestId: string, now: Date): Promise<void> {
  await tx
    .update(notice)
    .set({ digestId })
    .where(and(eq(notice.personId, personId), isDue(now)))
}

/** What a summary says, the oldest first. */
export async function noticesInDigest(reader: Reader, digestId: string, limit = 50) {
  return reader
    .select()
    .from(notice)
    .where(eq(notice.digestId, digestId))
    .orderBy(asc(notice.at), asc(notice.id))
    .limit(limit)
}
