import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../handle.ts'
import { proposal } from '../../schema.ts'

/** Begins a draft; false when the company has a proposal for this scenario already. */
export async function insertProposal(
  tx: Tx,
  row: { id: string; scenarioId: string; companyId: string; sealedDraft: string; now: Date },
): Promise<boolean> {
  const { now, ...rest } = row
  const added = await tx
    .insert(proposal)
    .values({ ...rest, state: 'draft', version: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: proposal.id })
  return added.length > 0
}

type Change = Partial<
  Pick<typeof proposal.$inferInsert, 'state' | 'draft' | 'sealedDraft' | 'decisionReason' | 'decidedById' | 'decidedAt'>
>

/**
 * Changes a proposal that still has the version it was read with, which then goes up by one.
 * @returns false when somebody else saved first, and nothing was changed
 */
export async function changeProposal(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(proposal)
    .set({ ...change, version: version + 1, updatedAt: now })
    .where(and(eq(proposal.id, id), eq(proposal.version, version)))
    .returning({ id: proposal.id })
  return changed.length > 0
}
