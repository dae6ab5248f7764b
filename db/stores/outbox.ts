import { asc, gte } from 'drizzle-orm'
import type { Reader, Tx } from '../handle.ts'
import { newId } from '../id.ts'
import { outbox } from '../schema.ts'

export type Topic = (typeof outbox.$inferSelect)['topic']

/** Says, in the transaction that changes it, that a record changed; followers hear of it after the commit. */
export async function announce(tx: Tx, topic: Topic, subjectId: string, at: Date): Promise<void> {
  await tx.insert(outbox).values({ id: newId(), topic, subjectId, at })
}

/** What changed since an instant, oldest first. A follower reads with some overlap and forgets what it has seen. */
export async function changesSince(reader: Reader, since: Date, limit = 1000) {
  return reader.select().from(outbox).where(gte(outbox.at, since)).orderBy(asc(outbox.at), asc(outbox.id)).limit(limit)
}
