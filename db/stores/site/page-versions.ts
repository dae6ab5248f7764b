import { and, desc, eq } from 'drizzle-orm'
import type { ContentPage } from '../../../app/domain/site/content-page.ts'
import type { Reader, Tx } from '../../handle.ts'
import { pageVersion, person } from '../../schema.ts'

/** The text of a page as it is shown now; null while nobody has written one. */
export async function currentPage(reader: Reader, page: ContentPage) {
  const [found] = await reader
    .select()
    .from(pageVersion)
    .where(eq(pageVersion.page, page))
    .orderBy(desc(pageVersion.number))
    .limit(1)
  return found ?? null
}
export type StoredPage = NonNullable<Awaited<ReturnType<typeof currentPage>>>

/** One version of a page, or null. */
export async function pageVersionOf(reader: Reader, page: ContentPage, number: number): Promise<StoredPage | null> {
  const [found] = await reader
    .select()
    .from(pageVersion)
    .where(and(eq(pageVersion.page, page), eq(pageVersion.number, number)))
    .limit(1)
  return found ?? null
}

/** The versions of a page, the newest first, without their texts. */
export async function pageVersions(reader: Reader, page: ContentPage, limit: number) {
  return reader
    .select({ number: pageVersion.number, note: pageVersion.note, at: pageVersion.at, personName: person.name })
    .from(pageVersion)
    .innerJoin(person, eq(person.id, pageVersion.personId))
    .where(eq(pageVersion.page, page))
    .orderBy(desc(pageVersion.number))
    .limit(limit)
}

/** Writes a version down. */
export async function addPageVersion(tx: Tx, row: typeof pageVersion.$inferInsert): Promise<void> {
  await tx.insert(pageVersion).values(row)
}
