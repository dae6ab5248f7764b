import { and, asc, count, desc, eq, isNotNull, lte } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { person, scenario, scenarioList } from '../../schema.ts'

type Row = typeof scenarioList.$inferSelect

/** More batches than a year can have codes for. */
const BATCHES_OF_A_YEAR = 100

/** One list, whole; null when there is none. */
export async function listById(reader: Reader, id: string) {
  const [found] = await reader
    .select({ list: scenarioList, publishedBy: person.name })
    .from(scenarioList)
    .leftJoin(person, eq(person.id, scenarioList.publishedById))
    .where(eq(scenarioList.id, id))
    .limit(1)
  return found ? { ...found.list, publishedBy: found.publishedBy } : null
}
export type StoredList = NonNullable<Awaited<ReturnType<typeof listById>>>

/** A page of lists in a state with how many scenarios are on each, the latest batch first. */
export async function listsIn(
  reader: Reader,
  state: Row['state'],
  { limit, offset }: { limit: number; offset: number },
) {
  const onList = and(
    eq(scenario.listId, scenarioList.id),
    state === 'draft' ? eq(scenario.state, 'approved') : isNotNull(scenario.openedAt),
  )
  const found = await reader
    .select({
      id: scenarioList.id,
      code: scenarioList.code,
      title: scenarioList.title,
      publishedAt: scenarioList.publishedAt,
      publishesAt: scenarioList.publishesAt,
      scheduleFailure: scenarioList.scheduleFailure,
      createdAt: scenarioList.createdAt,
      scenarios: count(scenario.id),
    })
    .from(scenarioList)
    .leftJoin(scenario, onList)
    .where(eq(scenarioList.state, state))
    .groupBy(
      scenarioList.id,
      scenarioList.code,
      scenarioList.title,
      scenarioList.publishedAt,
      scenarioList.publishesAt,
      scenarioList.scheduleFailure,
      scenarioList.createdAt,
      scenarioList.year,
      scenarioList.batch,
    )
    .orderBy(desc(scenarioList.year), desc(scenarioList.batch), asc(scenarioList.id))
    .limit(limit)
    .offset(offset)
  return found.map((row) => ({ ...row, scenarios: Number(row.scenarios) }))
}

/** Draft lists whose time to be published has come, the earliest first. */
export async function listsDue(reader: Reader, now: Date, limit: number): Promise<Row[]> {
  return reader
    .select()
    .from(scenarioList)
    .where(and(lte(scenarioList.publishesAt, now), eq(scenarioList.state, 'draft')))
    .orderBy(asc(scenarioList.publishesAt), asc(scenarioList.id))
    .limit(limit)
}

/** How many lists are in a state. */
export function countListsIn(reader: Reader, state: Row['state']): Promise<number> {
  return reader.$count(scenarioList, eq(scenarioList.state, state))
}

/** The batches of a year that have a list, drafts included. */
export async function batchesOf(reader: Reader, year: number): Promise<{ id: string; batch: number }[]> {
  return reader
    .select({ id: scenarioList.id, batch: scenarioList.batch })
    .from(scenarioList)
    .where(eq(scenarioList.year, year))
    .orderBy(asc(scenarioList.batch))
    .limit(BATCHES_OF_A_YEAR)
}

/** Puts a new draft list in. */
export async function addList(tx: Tx, row: typeof scenarioList.$inferInsert): Promise<void> {
  await tx.insert(scenarioList).values(row)
}

/**
 * Changes a draft list that still has the version it was read with, which then goes up by one. A published list is
 * out of reach: nothing in the product writes to it.
 * @returns false when the list is published or somebody else saved first, and nothing was changed
 */
export async function changeDraftList(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<Omit<Row, 'id' | 'version' | 'createdAt'>> = {},
): Promise<boolean> {
  const isDraftAsRead = and(eq(scenarioList.id, id), eq(scenarioList.version, version), eq(scenarioList.state, 'draft'))
  const changed = await tx
    .update(scenarioList)
    .set({ ...change, version: version + 1 })
    .where(isDraftAsRead)
    .returning({ id: scenarioList.id })
  return changed.length > 0
}
