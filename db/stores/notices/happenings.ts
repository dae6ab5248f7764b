import { and, asc, eq, gt, gte, inArray, or } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { history, noticeFollower, outbox } from '../../schema.ts'

type Follower = (typeof noticeFollower.$inferSelect)['name']

/** How far a follower has read; null when it never has. */
export async function followedUntil(reader: Reader, name: Follower): Promise<Date | null> {
  const [found] = await reader.select().from(noticeFollower).where(eq(noticeFollower.name, name)).limit(1)
  return found?.at ?? null
}

/** Notes how far a follower has read. */
export async function noteFollowed(tx: Tx, name: Follower, at: Date): Promise<void> {
  await tx.insert(noticeFollower).values({ name, at }).onConflictDoUpdate({ target: noticeFollower.name, set: { at } })
}

interface Place {
  at: Date
  id: string
}

/** Deeds of these acts from an instant on, or after one of them, the oldest first. */
export async function deedsFrom(reader: Reader, from: Date | Place, acts: readonly string[], limit: number) {
  const after =
    from instanceof Date
      ? gte(history.at, from)
      : or(gt(history.at, from.at), and(eq(history.at, from.at), gt(history.id, from.id)))
  return reader
    .select()
    .from(history)
    .where(and(after, inArray(history.act, [...acts])))
    .orderBy(asc(history.at), asc(history.id))
    .limit(limit)
}
export type ToldDeed = Awaited<ReturnType<typeof deedsFrom>>[number]

/** Reminders of the outbox from an instant on, or after one of them, the oldest first. */
export async function remindersFrom(reader: Reader, from: Date | Place, limit: number) {
  const after =
    from instanceof Date
      ? gte(outbox.at, from)
      : or(gt(outbox.at, from.at), and(eq(outbox.at, from.at), gt(outbox.id, from.id)))
  return reader
    .select()
    .from(outbox)
    .where(and(after, eq(outbox.topic, 'reminder')))
    .orderBy(asc(outbox.at), asc(outbox.id))
    .limit(limit)
}
