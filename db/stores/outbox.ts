import type { Tx } from '../handle.ts'
import { newId } from '../id.ts'
import { outbox } from '../schema.ts'

export type Topic = (typeof outbox.$inferSelect)['topic']

/** Says, in the transaction that changes it, that a record changed; followers hear of it after the commit. */
export async function announce(tx: Tx, topic: Topic, subjectId: string, at: Date): Promise<void> {
  announcedAt = performance.now()
  await tx.insert(outbox).values({ id: newId(), topic, subjectId, at })
}

let announcedAt = -Infinity

/** Whether this process announced anything so recently: followers then look without waiting. */
export function announcedWithin(ms: number): boolean {
  return performance.now() - announcedAt < ms
}
