import { and, eq } from 'drizzle-orm'
import type { CapabilityContent } from '../../../app/domain/capability/form.ts'
import type { Tx } from '../../handle.ts'
import { capability, capabilityTag } from '../../schema.ts'

/** Puts a new, empty draft in. */
export async function insertCapability(tx: Tx, row: { id: string; companyId: string; now: Date }): Promise<void> {
  await tx.insert(capability).values({
    id: row.id,
    companyId: row.companyId,
    state: 'draft',
    ...{ title: '', text: '', cases: [], rights: [], wishes: [], freeTags: [] },
    version: 1,
    createdAt: row.now,
    updatedAt: row.now,
  })
}

/** What may change on a capability: its content as a whole, and the columns about its life. */
export interface CapabilityChange {
  content?: CapabilityContent
  columns?: Partial<Pick<typeof capability.$inferInsert, 'state' | 'draft' | 'publishedAt' | 'mergedIntoId'>>
}

/**
 * Changes a capability that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else saved first, and nothing was changed
 */
export async function changeCapability(
  tx: Tx,
  { id, version }: { id: string; version: number },
  { content, columns = {} }: CapabilityChange,
  now: Date,
): Promise<boolean> {
  const { tagIds, ...plain } = content ?? { tagIds: null }
  const changed = await tx
    .update(capability)
    .set({ ...plain, ...columns, version: version + 1, updatedAt: now })
    .where(and(eq(capability.id, id), eq(capability.version, version)))
    .returning({ id: capability.id })
  if (changed.length === 0) return false
  if (tagIds) await replaceTags(tx, id, tagIds)
  return true
}

async function replaceTags(tx: Tx, capabilityId: string, tagIds: string[]): Promise<void> {
  await tx.delete(capabilityTag).where(eq(capabilityTag.capabilityId, capabilityId))
  const rows = tagIds.map((tagId, position) => ({ capabilityId, tagId, position }))
  if (rows.length > 0) await tx.insert(capabilityTag).values(rows)
}
