import { asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { chainEntry, chainTip } from '../../schema.ts'

const TIP = 'tip'
export type StoredEntry = typeof chainEntry.$inferSelect

/**
 * Takes hold of the end of the chain until the transaction ends: another writer waits, or is run again. Answers with
 * the number of the entry to come and the hash before it.
 */
export async function takeTip(tx: Tx, nothing: string): Promise<{ number: number; hash: string }> {
  await tx.insert(chainTip).values({ id: TIP, number: 0, hash: nothing }).onConflictDoNothing()
  const [tip] = await tx
    .update(chainTip)
    .set({ number: sql`${chainTip.number} + 1` })
    .where(eq(chainTip.id, TIP))
    .returning({ number: chainTip.number, hash: chainTip.hash })
  if (!tip) throw new Error('the chain has no end')
  return tip
}

/** Writes an entry down, and that it is the last. */
export async function insertEntry(tx: Tx, entry: StoredEntry): Promise<void> {
  await tx.insert(chainEntry).values(entry)
  await tx.update(chainTip).set({ hash: entry.hash }).where(eq(chainTip.id, TIP))
}

/** The end of the chain as it is noted; null while there is no entry. */
export async function chainEnd(reader: Reader) {
  const [tip] = await reader.select().from(chainTip).where(eq(chainTip.id, TIP)).limit(1)
  return tip ?? null
}

/** Entries from a number on, in their order. */
export async function entriesAfter(reader: Reader, number: number, limit: number): Promise<StoredEntry[]> {
  return reader
    .select()
    .from(chainEntry)
    .where(gt(chainEntry.number, number))
    .orderBy(asc(chainEntry.number))
    .limit(limit)
}

/** The newest entries first, for auditors. */
export async function newestEntries(reader: Reader, limit: number, offset: number): Promise<StoredEntry[]> {
  return reader.select().from(chainEntry).orderBy(desc(chainEntry.number)).limit(limit).offset(offset)
}

/** The leaves of a day's tree. A day has as many as it has deeds: all of them are needed. */
export async function entriesOfDay(reader: Reader, day: string) {
  return reader
    .select({ spot: chainEntry.spot, hash: chainEntry.hash })
    .from(chainEntry)
    .where(eq(chainEntry.day, day))
    .orderBy(asc(chainEntry.spot))
}

/** The day of the first entry; null for an empty chain. */
export async function firstEntryDay(reader: Reader): Promise<string | null> {
  const [first] = await reader.select({ day: chainEntry.day }).from(chainEntry).orderBy(asc(chainEntry.number)).limit(1)
  return first?.day ?? null
}

/** The entries about one thing, in their order. */
export async function entriesAbout(reader: Reader, subjectId: string): Promise<StoredEntry[]> {
  return reader
    .select()
    .from(chainEntry)
    .where(eq(chainEntry.subjectId, subjectId))
    .orderBy(asc(chainEntry.number))
    .limit(100)
}
