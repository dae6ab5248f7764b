import { and, asc, eq, exists, gt, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import { CLOSED_SCENARIO_STATES } from '../../../app/domain/scenario/lifecycle.ts'
import type { SealedContent } from '../../../app/domain/sealing/parts.ts'
import type { Reader, Tx } from '../../handle.ts'
import { companyKey, openingKey, proposal, scenario, submission } from '../../schema.ts'
import { openingOf } from './openings.ts'

/** So many at the most; of one proposal when it is named. */
interface PlainAsked {
  limit: number
  proposalId?: string
}

/** Proposals with a draft in plain text whose company has a key. */
export async function plainDrafts(reader: Reader, { limit, proposalId }: PlainAsked) {
  return reader
    .select({ id: proposal.id, companyId: proposal.companyId, scenarioId: proposal.scenarioId, draft: proposal.draft })
    .from(proposal)
    .innerJoin(companyKey, eq(companyKey.companyId, proposal.companyId))
    .where(and(isNotNull(proposal.draft), proposalId === undefined ? undefined : eq(proposal.id, proposalId)))
    .orderBy(asc(proposal.id))
    .limit(limit)
}

/** Puts a sealed draft in the place of a plain one that is still the same version; false when it is not. */
export async function sealPlainDraft(tx: Tx, id: string, sealedDraft: string): Promise<boolean> {
  const changed = await tx
    .update(proposal)
    .set({ draft: null, sealedDraft })
    .where(and(eq(proposal.id, id), isNotNull(proposal.draft), isNull(proposal.sealedDraft)))
    .returning({ id: proposal.id })
  return changed.length > 0
}

/**
 * Sendings in plain text that nobody but their company may read: those of scenarios before their deadline that have an
 * opening key, and what was superseded or withdrawn.
 */
export async function plainSendings(reader: Reader, now: Date, { limit, proposalId }: PlainAsked) {
  return reader
    .select({
      id: submission.id,
      proposalId: submission.proposalId,
      companyId: proposal.companyId,
      scenarioId: proposal.scenarioId,
      content: submission.content,
      salt: submission.salt,
    })
    .from(submission)
    .innerJoin(proposal, eq(proposal.id, submission.proposalId))
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(companyKey, eq(companyKey.companyId, proposal.companyId))
    .where(
      and(
        isNotNull(submission.content),
        proposalId === undefined ? undefined : eq(proposal.id, proposalId),
        or(
          isNotNull(submission.supersededAt),
          and(gt(scenario.closesAt, now), notInArray(scenario.state, [...CLOSED_SCENARIO_STATES])),
        ),
        exists(
          reader.select({ id: openingKey.id }).from(openingKey).where(eq(openingKey.scenarioId, proposal.scenarioId)),
        ),
      ),
    )
    .orderBy(asc(submission.id))
    .limit(limit)
}

/** Puts sealed envelopes in the place of a sending's plain text; nothing happens once its scenario was opened. */
export async function sealPlainSending(
  tx: Tx,
  { id, scenarioId }: { id: string; scenarioId: string },
  row: { sealed: SealedContent; sealedDigest: string },
): Promise<void> {
  if (await openingOf(tx, scenarioId)) return
  await tx
    .update(submission)
    .set({ ...row, content: null, salt: null })
    .where(eq(submission.id, id))
}
