import { and, asc, eq, gt, gte, inArray, isNull, notExists } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { amendment, proposal, reconfirmation, scenario, submission } from '../../schema.ts'

/**
 * For each of these proposals the material amendments that came after what counts of it, and that its bidder has not
 * confirmed, oldest first.
 */
export async function unconfirmedAmendments(reader: Reader, proposalIds: readonly string[]) {
  if (proposalIds.length === 0) return []
  return unconfirmed(reader)
    .where(and(inArray(proposal.id, [...proposalIds]), isUnconfirmed(reader)))
    .orderBy(asc(amendment.number), asc(amendment.id))
    .limit(1000)
}

/** A company's sent proposals that an amendment of an open scenario overtook, the soonest deadline first. */
export async function overtakenProposalsOf(reader: Reader, companyId: string, now: Date, limit: number) {
  return unconfirmed(reader)
    .where(
      and(
        eq(proposal.companyId, companyId),
        eq(scenario.state, 'open'),
        gt(scenario.closesAt, now),
        isUnconfirmed(reader),
      ),
    )
    .orderBy(asc(scenario.closesAt), asc(amendment.number), asc(amendment.id))
    .limit(limit)
}

/** Writes down that a submission stands after an amendment; again changes nothing. */
export async function insertReconfirmation(tx: Tx, row: typeof reconfirmation.$inferInsert): Promise<void> {
  await tx.insert(reconfirmation).values(row).onConflictDoNothing()
}

function unconfirmed(reader: Reader) {
  return reader
    .select({
      proposalId: proposal.id,
      submissionId: submission.id,
      amendmentId: amendment.id,
      number: amendment.number,
      scenario: { id: scenario.id, code: scenario.code, title: scenario.title, closesAt: scenario.closesAt },
    })
    .from(proposal)
    .innerJoin(submission, and(eq(submission.proposalId, proposal.id), isNull(submission.supersededAt)))
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(
      amendment,
      and(
        eq(amendment.scenarioId, proposal.scenarioId),
        eq(amendment.state, 'published'),
        eq(amendment.material, true),
        // In the very millisecond nobody can have read it.
        gte(amendment.publishedAt, submission.submittedAt),
      ),
    )
    .$dynamic()
}

function isUnconfirmed(reader: Reader) {
  return notExists(
    reader
      .select({ at: reconfirmation.at })
      .from(reconfirmation)
      .where(and(eq(reconfirmation.submissionId, submission.id), eq(reconfirmation.amendmentId, amendment.id))),
  )
}
