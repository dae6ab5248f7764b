import { and, eq } from 'drizzle-orm'
import type { FormValues } from '../../../app/domain/form.ts'
import type { ScenarioContent } from '../../../app/domain/scenario/read-form.ts'
import type { Tx } from '../../handle.ts'
import { scenario, scenarioTag } from '../../schema.ts'
import { replaceJointAgencies } from './joint-agencies.ts'

type Columns = typeof scenario.$inferInsert

/** Puts a new, empty draft in. */
export async function insertDraft(
  tx: Tx,
  draft: { id: string; agencyId: string; createdById: string; values: FormValues | null; now: Date },
): Promise<void> {
  await tx.insert(scenario).values({
    id: draft.id,
    agencyId: draft.agencyId,
    createdById: draft.createdById,
    draft: draft.values,
    state: 'draft',
    ...{ title: '', summary: '', requirement: '', contactName: '', contactPhone: '', note: '' },
    ...{ openings: [], modes: [], freeTags: [], targets: [], criteria: [], budgetKind: 'unstated' },
    version: 1,
    createdAt: draft.now,
    updatedAt: draft.now,
  })
}

/** What may change on a scenario: its content, part by part or whole, and the columns about its life. */
export interface ScenarioChange {
  content?: Partial<ScenarioContent>
  columns?: Partial<
    Pick<
      Columns,
      | 'state'
      | 'draft'
      | 'comments'
      | 'createdById'
      | 'submittedAt'
      | 'approvedAt'
      | 'closedReason'
      | 'openedAt'
      | 'code'
      | 'listId'
      | 'listPosition'
      | 'continuesId'
      | 'mergedIntoId'
    >
  >
}

/**
 * Changes a scenario that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else saved first, and nothing was changed
 */
export async function changeScenario(
  tx: Tx,
  { id, version }: { id: string; version: number },
  { content = {}, columns = {} }: ScenarioChange,
  now: Date,
): Promise<boolean> {
  const { tagIds, requiredTagIds = [], budget, jointAgencies, ...plain } = content
  const money = budget && { budgetKind: budget.kind, budgetMinYuan: budget.minYuan, budgetMaxYuan: budget.maxYuan }
  const changed = await tx
    .update(scenario)
    .set({ ...plain, ...money, ...columns, version: version + 1, updatedAt: now })
    .where(and(eq(scenario.id, id), eq(scenario.version, version)))
    .returning({ id: scenario.id })
  if (changed.length === 0) return false
  if (tagIds) await replaceTags(tx, id, tagIds, new Set(requiredTagIds))
  if (jointAgencies) await replaceJointAgencies(tx, id, jointAgencies)
  return true
}

async function replaceTags(tx: Tx, scenarioId: string, tagIds: string[], required: Set<string>): Promise<void> {
  await tx.delete(scenarioTag).where(eq(scenarioTag.scenarioId, scenarioId))
  const rows = tagIds.map((tagId, position) => ({ scenarioId, tagId, required: required.has(tagId), position }))
  if (rows.length > 0) await tx.insert(scenarioTag).values(rows)
}
