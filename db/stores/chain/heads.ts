import { and, asc, desc, eq, gt, gte, lt } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { chainHead, history } from '../../schema.ts'

export type StoredHead = typeof chainHead.$inferSelect
/** A head as the public sees it. */
export type PublicHead = Omit<StoredHead, 'secret'>

const PUBLIC = {
  day: chainHead.day,
  hash: chainHead.hash,
  previous: chainHead.previous,
  root: chainHead.root,
  trail: chainHead.trail,
  madeAt: chainHead.madeAt,
}

/** The newest heads first, without their secrets. */
export async function newestHeads(reader: Reader, limit: number, offset = 0): Promise<PublicHead[]> {
  return reader.select(PUBLIC).from(chainHead).orderBy(desc(chainHead.day)).limit(limit).offset(offset)
}

/** The head of a day with the secret of its tree, for making proofs; null before it is made. */
export async function headOf(reader: Reader, day: string): Promise<StoredHead | null> {
  const [found] = await reader.select().from(chainHead).where(eq(chainHead.day, day)).limit(1)
  return found ?? null
}

/** Heads after a day, oldest first. */
export async function headsAfter(reader: Reader, day: string, limit: number): Promise<StoredHead[]> {
  return reader.select().from(chainHead).where(gt(chainHead.day, day)).orderBy(asc(chainHead.day)).limit(limit)
}

/** Writes a head down. A day that has one is a unique violation. */
export async function insertHead(tx: Tx, head: StoredHead): Promise<void> {
  await tx.insert(chainHead).values(head)
}

/** Rows of the audit trail from an instant until before another, in one order. */
export async function trailBetween(reader: Reader, from: Date, until: Date) {
  return reader
    .select()
    .from(history)
    .where(and(gte(history.at, from), lt(history.at, until)))
    .orderBy(asc(history.id))
}
export type TrailRow = Awaited<ReturnType<typeof trailBetween>>[number]
