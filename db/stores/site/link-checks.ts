import { desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { linkCheck } from '../../schema.ts'

/** The walk that began last, ended or not; null before the first. */
export async function lastLinkCheck(reader: Reader) {
  const [found] = await reader.select().from(linkCheck).orderBy(desc(linkCheck.startedAt)).limit(1)
  return found ?? null
}
export type StoredLinkCheck = NonNullable<Awaited<ReturnType<typeof lastLinkCheck>>>

/** The last walk that came to its end. */
export async function lastEndedLinkCheck(reader: Reader): Promise<StoredLinkCheck | null> {
  const [found] = await reader
    .select()
    .from(linkCheck)
    .where(isNotNull(linkCheck.endedAt))
    .orderBy(desc(linkCheck.startedAt))
    .limit(1)
  return found ?? null
}

/** Writes down that a walk has begun. */
export async function beginLinkCheck(tx: Tx, id: string, startedAt: Date): Promise<void> {
  await tx.insert(linkCheck).values({ id, startedAt, endedAt: null, pages: 0, links: 0, outside: 0, broken: [] })
}

/** Writes down what a walk found. */
export async function endLinkCheck(
  tx: Tx,
  id: string,
  found: Pick<StoredLinkCheck, 'endedAt' | 'pages' | 'links' | 'outside' | 'broken'>,
): Promise<void> {
  await tx.update(linkCheck).set(found).where(eq(linkCheck.id, id))
}
