import { and, asc, desc, eq, gt, gte, or } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { outbox } from '../../schema.ts'

const PAGE = 2000

/** When the newest announcement was made; null when there has been none. */
export async function latestAnnouncementAt(reader: Reader): Promise<Date | null> {
  const [newest] = await reader
    .select({ at: outbox.at })
    .from(outbox)
    .orderBy(desc(outbox.at), desc(outbox.id))
    .limit(1)
  return newest?.at ?? null
}

/** Every announcement from an instant on, oldest first, however many were made in one transaction. */
export async function announcementsSince(reader: Reader, since: Date) {
  const found: (typeof outbox.$inferSelect)[] = []
  for (;;) {
    const last = found.at(-1)
    const after = last
      ? or(gt(outbox.at, last.at), and(eq(outbox.at, last.at), gt(outbox.id, last.id)))
      : gte(outbox.at, since)
    const page = await reader.select().from(outbox).where(after).orderBy(asc(outbox.at), asc(outbox.id)).limit(PAGE)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}
