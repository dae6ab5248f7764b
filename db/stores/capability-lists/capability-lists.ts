import { and, asc, count, desc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { capabilityList, capabilityOnList, person } from '../../schema.ts'

type Row = typeof capabilityList.$inferSelect

/** More batches than a year can have codes for. */
const BATCHES_OF_A_YEAR = 100
const PUBLISHED_MAX = 200

/** One capability list, whole; null when there is none. */
export async function capabilityListById(reader: Reader, id: string) {
  const [found] = await reader
    .select({ list: capabilityList, publishedBy: person.name })
    .from(capabilityList)
    .leftJoin(person, eq(person.id, capabilityList.publishedById))
    .where(eq(capabilityList.id, id))
    .limit(1)
  return found ? { ...found.list, publishedBy: found.publishedBy } : null
}
export type StoredCapabilityList = NonNullable<Awaited<ReturnType<typeof capabilityListById>>>

/** A page of capability lists in a state with how many capabilities are on each, the latest batch first. */
export async function capabilityListsIn(
  reader: Reader,
  state: Row['state'],
  { limit, offset }: { limit: number; offset: number },
) {
  const { id, code, title, year, batch, publishedAt, createdAt } = capabilityList
  const rows = await reader
    .select({ id, code, title, publishedAt, createdAt, capabilities: count(capabilityOnList.capabilityId) })
    .from(capabilityList)
    .leftJoin(capabilityOnList, eq(capabilityOnList.listId, id))
    .where(eq(capabilityList.state, state))
    .groupBy(id, code, title, publishedAt, createdAt, year, batch)
    .orderBy(desc(year), desc(batch), asc(id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => ({ ...row, capabilities: Number(row.capabilities) }))
}

/** How many capability lists are in a state. */
export function countCapabilityListsIn(reader: Reader, state: Row['state']): Promise<number> {
  return reader.$count(capabilityList, eq(capabilityList.state, state))
}

/** Every published capability list, newest first, with the number of capabilities that were published with it. */
export async function publishedCapabilityLists(reader: Reader) {
  const { id, code, title, intro, publishedAt } = capabilityList
  const rows = await reader
    .select({ id, code, title, intro, publishedAt, capabilities: count(capabilityOnList.capabilityId) })
    .from(capabilityList)
    .leftJoin(capabilityOnList, eq(capabilityOnList.listId, id))
    .where(eq(capabilityList.state, 'published'))
    .groupBy(id, code, title, intro, publishedAt)
    .orderBy(desc(publishedAt), desc(id))
    .limit(PUBLISHED_MAX)
  return rows.flatMap(({ publishedAt: at, capabilities, ...list }) =>
    at ? [{ ...list, publishedAt: at, capabilities: Number(capabilities) }] : [],
  )
}

/** A published list with what was frozen when it was published; null when there is none of this code. */
export async function frozenCapabilityList(reader: Reader, code: string) {
  const [list] = await reader
    .select()
    .from(capabilityList)
    .where(and(eq(capabilityList.code, code), eq(capabilityList.state, 'published')))
    .limit(1)
  if (!list?.publishedAt) return null
  const { title, intro, publishedAt, frozen } = list
  return { code: list.code, title, intro, publishedAt, frozen: frozen ?? [] }
}

/** The batches of a year that have a capability list, drafts included. */
export async function capabilityBatchesOf(reader: Reader, year: number): Promise<{ id: string; batch: number }[]> {
  return reader
    .select({ id: capabilityList.id, batch: capabilityList.batch })
    .from(capabilityList)
    .where(eq(capabilityList.year, year))
    .orderBy(asc(capabilityList.batch))
    .limit(BATCHES_OF_A_YEAR)
}

/** Puts a new draft list in. */
export async function addCapabilityList(tx: Tx, row: typeof capabilityList.$inferInsert): Promise<void> {
  await tx.insert(capabilityList).values(row)
}

/**
 * Changes a draft list that still has the version it was read with, which then goes up by one. A published list is
 * out of reach: nothing in the product writes to it.
 * @returns false when the list is published or somebody else saved first, and nothing was changed
 */
export async function changeDraftCapabilityList(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<Omit<Row, 'id' | 'version' | 'createdAt'>> = {},
): Promise<boolean> {
  const changed = await tx
    .update(capabilityList)
    .set({ ...change, version: version + 1 })
    .where(and(eq(capabilityList.id, id), eq(capabilityList.version, version), eq(capabilityList.state, 'draft')))
    .returning({ id: capabilityList.id })
  return changed.length > 0
}
