import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../handle.ts'
import { capability, capabilityTag, scenario, scenarioTag } from '../../schema.ts'

/** The version with which a record was read. */
interface Seen {
  id: string
  version: number
}

/**
 * Changes columns of a scenario that still has this version, which then goes up by one, and its tags when some are given.
 * @returns false when somebody else saved first, and nothing was changed
 */
export async function changeImportedScenario(
  tx: Tx,
  { id, version }: Seen,
  columns: Partial<typeof scenario.$inferInsert>,
  tags: readonly { tagId: string; required: boolean }[] | null,
): Promise<boolean> {
  const changed = await tx
    .update(scenario)
    .set({ ...columns, version: version + 1 })
    .where(and(eq(scenario.id, id), eq(scenario.version, version)))
    .returning({ id: scenario.id })
  if (changed.length === 0) return false
  if (!tags) return true
  await tx.delete(scenarioTag).where(eq(scenarioTag.scenarioId, id))
  const rows = tags.map((tag, position) => ({ ...tag, scenarioId: id, position }))
  if (rows.length > 0) await tx.insert(scenarioTag).values(rows)
  return true
}

/** As `changeImportedScenario`, for a capability. */
export async function changeImportedCapability(
  tx: Tx,
  { id, version }: Seen,
  columns: Partial<typeof capability.$inferInsert>,
  tagIds: readonly string[] | null,
): Promise<boolean> {
  const changed = await tx
    .update(capability)
    .set({ ...columns, version: version + 1 })
    .where(and(eq(capability.id, id), eq(capability.version, version)))
    .returning({ id: capability.id })
  if (changed.length === 0) return false
  if (!tagIds) return true
  await tx.delete(capabilityTag).where(eq(capabilityTag.capabilityId, id))
  const rows = tagIds.map((tagId, position) => ({ capabilityId: id, tagId, position }))
  if (rows.length > 0) await tx.insert(capabilityTag).values(rows)
  return true
}
