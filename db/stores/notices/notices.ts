import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { notice } from '../../schema.ts'

export type StoredNotice = typeof notice.$inferSelect

/** Adds a notice and answers with its id; null when this person was told of it before. */
export async function addNotice(tx: Tx, row: Omit<StoredNotice, 'id' | 'readAt' | 'digestId'>): Promise<string | null> {
  const id = newId()
  const added = await tx
    .insert(notice)
    .values({ id, ...row })
    .onConflictDoNothing()
    .returning({ id: notice.id })
  return added.length > 0 ? id : null
}

/** The notices of a person, the newest first. */
export async function noticesOf(
  reader: Reader,
  personId: string,
  { limit, offset }: { limit: number; offset: number },
) {
  return reader
    .select({
      id: notice.id,
      kind: notice.kind,
      detail: notice.detail,
      path: notice.path,
      at: notice.at,
      readAt: notice.readAt,
    })
    .from(notice)
    .where(eq(notice.personId, personId))
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(limit)
    .offset(offset)
}

/** How many notices a person has, or has not read. */
export function countNotices(reader: Reader, personId: string): Promise<number> {
  return reader.$count(notice, eq(notice.personId, personId))
}

export function countUnread(reader: Reader, personId: string): Promise<number> {
  return reader.$count(notice, and(eq(notice.personId, personId), isNull(notice.readAt)))
}

/** Marks one notice of a person as read and answers with the page it leads to; null when they have no such notice. */
export async function markRead(tx: Tx, personId: string, id: string, now: Date): Promise<string | null> {
  const own = and(eq(notice.id, id), eq(notice.personId, personId))
  await tx
    .update(notice)
    .set({ readAt: now })
    .where(and(own, isNull(notice.readAt)))
  const [found] = await tx.select({ path: notice.path }).from(notice).where(own).limit(1)
  return found?.path ?? null
}

/** Marks as read whatever a person was told until an instant: what came later they have not seen. */
export async function markAllRead(tx: Tx, personId: string, until: Date, now: Date): Promise<void> {
  await tx
    .update(notice)
    .set({ readAt: now })
    .where(and(eq(notice.personId, personId), isNull(notice.readAt), lte(notice.at, until)))
}

/** One notice; null when there is none. */
export async function noticeById(reader: Reader, id: string): Promise<StoredNotice | null> {
  const [found] = await reader.select().from(notice).where(eq(notice.id, id)).limit(1)
  return found ?? null
}
