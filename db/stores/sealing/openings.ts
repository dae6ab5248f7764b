import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { ProposalContent } from '../../../app/domain/proposal/content.ts'
import type { Reader, Tx } from '../../handle.ts'
import { opening, openingKey, proposal, proposalKey, submission } from '../../schema.ts'

/** The opening of a scenario; null until it was. */
export async function openingOf(reader: Reader, scenarioId: string) {
  const [found] = await reader.select().from(opening).where(eq(opening.scenarioId, scenarioId)).limit(1)
  return found ?? null
}

/** Whether a scenario has opening keys and was not opened. */
export async function awaitsOpening(reader: Reader, scenarioId: string): Promise<boolean> {
  const [keys] = await reader
    .select({ id: openingKey.id })
    .from(openingKey)
    .where(eq(openingKey.scenarioId, scenarioId))
    .limit(1)
  return keys !== undefined && (await openingOf(reader, scenarioId)) === null
}

/** Those of some scenarios that were opened. */
export async function openedAmong(reader: Reader, scenarioIds: string[]): Promise<Map<string, Date>> {
  if (scenarioIds.length === 0) return new Map()
  const rows = await reader
    .select({ scenarioId: opening.scenarioId, openedAt: opening.openedAt })
    .from(opening)
    .where(inArray(opening.scenarioId, scenarioIds))
    .limit(scenarioIds.length)
  return new Map(rows.map((row) => [row.scenarioId, row.openedAt]))
}

/** Records the opening of a scenario; false when it was opened already. */
export async function insertOpening(tx: Tx, row: typeof opening.$inferInsert): Promise<boolean> {
  const added = await tx.insert(opening).values(row).onConflictDoNothing().returning({ id: opening.id })
  return added.length > 0
}

/** What counts of every proposal that is in for a scenario, in the order in which it came in. */
export async function sendingsIn(reader: Reader, scenarioId: string, limit = 1000) {
  return reader
    .select({
      id: submission.id,
      proposalId: submission.proposalId,
      digest: submission.digest,
      sealed: submission.sealed,
      sealedDigest: submission.sealedDigest,
      content: submission.content,
    })
    .from(submission)
    .innerJoin(proposal, eq(proposal.id, submission.proposalId))
    .where(and(eq(proposal.scenarioId, scenarioId), eq(proposal.state, 'submitted'), isNull(submission.supersededAt)))
    .orderBy(asc(submission.submittedAt), asc(submission.id))
    .limit(limit)
}

/** The keys of some proposals that are sealed to their scenario's opening key. */
export async function keysForOpening(reader: Reader, proposalIds: string[]) {
  if (proposalIds.length === 0) return []
  return reader
    .select({ proposalId: proposalKey.proposalId, part: proposalKey.part, forOpening: proposalKey.forOpening })
    .from(proposalKey)
    .where(and(inArray(proposalKey.proposalId, proposalIds), isNotNull(proposalKey.forOpening)))
    .limit(proposalIds.length * 2)
}

/** Makes one sending readable. */
export async function openSending(
  tx: Tx,
  id: string,
  { content, salt }: { content: ProposalContent; salt: string | null },
): Promise<void> {
  await tx.update(submission).set({ content, salt }).where(eq(submission.id, id))
}
