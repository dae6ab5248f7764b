import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { proposalKey } from '../../schema.ts'

export type ProposalKeyRow = typeof proposalKey.$inferSelect

/** The sealed keys of a proposal. */
export async function proposalKeysOf(reader: Reader, proposalId: string): Promise<ProposalKeyRow[]> {
  return reader.select().from(proposalKey).where(eq(proposalKey.proposalId, proposalId)).limit(3)
}

/** Keeps the keys of a proposal; false when it has them already, and then nothing is written. */
export async function insertProposalKeys(tx: Tx, rows: ProposalKeyRow[]): Promise<boolean> {
  const [first] = rows
  if (!first || (await proposalKeysOf(tx, first.proposalId)).length > 0) return false
  await tx.insert(proposalKey).values(rows)
  return true
}

/** Keeps a proposal's keys as they are sealed to its scenario's opening key, where they were not. */
export async function keepForOpening(
  tx: Tx,
  rows: Pick<ProposalKeyRow, 'proposalId' | 'part' | 'forOpening'>[],
): Promise<void> {
  for (const { proposalId, part, forOpening } of rows) {
    await tx
      .update(proposalKey)
      .set({ forOpening })
      .where(and(eq(proposalKey.proposalId, proposalId), eq(proposalKey.part, part), isNull(proposalKey.forOpening)))
  }
}
