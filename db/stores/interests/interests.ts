import { and, asc, desc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { interest, organisation, scenario } from '../../schema.ts'

/** The companies that want to talk about a scenario, the first to say so on top. */
export async function interestsIn(reader: Reader, scenarioId: string, limit = 200) {
  return reader
    .select({
      id: interest.id,
      companyId: interest.companyId,
      companyName: organisation.name,
      note: interest.note,
      createdAt: interest.createdAt,
    })
    .from(interest)
    .innerJoin(organisation, eq(organisation.id, interest.companyId))
    .where(eq(interest.scenarioId, scenarioId))
    .orderBy(asc(interest.createdAt), asc(interest.id))
    .limit(limit)
}

/** What a company wants to talk about, newest first. */
export async function interestsOf(reader: Reader, companyId: string, limit: number) {
  return reader
    .select({
      id: interest.id,
      scenarioId: scenario.id,
      code: scenario.code,
      title: scenario.title,
      state: scenario.state,
      closesAt: scenario.closesAt,
      createdAt: interest.createdAt,
    })
    .from(interest)
    .innerJoin(scenario, eq(scenario.id, interest.scenarioId))
    .where(eq(interest.companyId, companyId))
    .orderBy(desc(interest.createdAt), asc(interest.id))
    .limit(limit)
}

/** Writes an interest down; false when the company has one in this scenario already, which stays as it is. */
export async function addInterest(tx: Tx, row: typeof interest.$inferInsert): Promise<boolean> {
  const added = await tx.insert(interest).values(row).onConflictDoNothing().returning({ id: interest.id })
  return added.length > 0
}

/** Words the note of an interest anew; gives its id and what the note was, null when there is no interest. */
export async function changeInterestNote(
  tx: Tx,
  { companyId, scenarioId, note }: { companyId: string; scenarioId: string; note: string },
): Promise<{ id: string; was: string } | null> {
  const which = and(eq(interest.scenarioId, scenarioId), eq(interest.companyId, companyId))
  const [found] = await tx.select({ id: interest.id, was: interest.note }).from(interest).where(which).limit(1)
  if (!found) return null
  await tx.update(interest).set({ note }).where(eq(interest.id, found.id)).returning({ id: interest.id })
  return found
}

/** Takes an interest away and gives its id; null when there was none. */
export async function removeInterest(tx: Tx, companyId: string, scenarioId: string): Promise<string | null> {
  const [removed] = await tx
    .delete(interest)
    .where(and(eq(interest.scenarioId, scenarioId), eq(interest.companyId, companyId)))
    .returning({ id: interest.id })
  return removed?.id ?? null
}
