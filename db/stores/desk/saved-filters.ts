import { and, asc, eq } from 'drizzle-orm'
import type { SavedPage } from '../../../app/domain/desk/saved-filter.ts'
import type { Reader, Tx } from '../../handle.ts'
import { savedFilter } from '../../schema.ts'

/** The filters that somebody saved of a page, oldest first. */
export async function savedFiltersOf(reader: Reader, personId: string, page: SavedPage, limit = 100) {
  return reader
    .select({ id: savedFilter.id, name: savedFilter.name, search: savedFilter.search })
    .from(savedFilter)
    .where(and(eq(savedFilter.personId, personId), eq(savedFilter.page, page)))
    .orderBy(asc(savedFilter.createdAt), asc(savedFilter.id))
    .limit(limit)
}

/** Keeps a filter. A second one of the same name on the same page is a unique violation. */
export async function addSavedFilter(tx: Tx, row: typeof savedFilter.$inferInsert): Promise<void> {
  await tx.insert(savedFilter).values(row)
}

/** Takes somebody's own filter away; null when they have none of this id. */
export async function deleteSavedFilter(tx: Tx, personId: string, id: string) {
  const [gone] = await tx
    .delete(savedFilter)
    .where(and(eq(savedFilter.id, id), eq(savedFilter.personId, personId)))
    .returning({ name: savedFilter.name })
  return gone ?? null
}
