import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { ProposalContent } from '../../../app/domain/proposal/content.ts'
import type { ProposalState } from '../../../app/domain/proposal/lifecycle.ts'
import { UNSEALING_STATES } from '../../../app/domain/proposal/sealing.ts'
import type { Reader } from '../../handle.ts'
import { organisation, proposal, scenario, submission } from '../../schema.ts'
import { isOpened } from '../sealing/opened.ts'

/** What has been received: neither typed only nor taken back. */
const RECEIVED: ProposalState[] = ['submitted', 'opened', 'shortlisted', 'selected', 'notSelected', 'disqualified']

/**
 * The proposals that a scenario received, in the order in which they came in. Before the opening there are none for
 * anybody: the seal is part of the question to the database.
 */
export async function receivedProposals(reader: Reader, scenarioId: string, now: Date, limit = 200) {
  return reader
    .select(COLUMNS)
    .from(proposal)
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(organisation, eq(organisation.id, proposal.companyId))
    .innerJoin(submission, and(eq(submission.proposalId, proposal.id), isNull(submission.supersededAt)))
    .where(and(eq(proposal.scenarioId, scenarioId), unsealed(reader, now)))
    .orderBy(asc(submission.submittedAt), asc(proposal.id))
    .limit(limit)
}
export type ReceivedProposal = Awaited<ReturnType<typeof receivedProposals>>[number]

/** One received proposal; null when there is none, and before the opening. */
export async function receivedProposal(reader: Reader, id: string, now: Date): Promise<ReceivedProposal | null> {
  const [found] = await reader
    .select(COLUMNS)
    .from(proposal)
    .innerJoin(scenario, eq(scenario.id, proposal.scenarioId))
    .innerJoin(organisation, eq(organisation.id, proposal.companyId))
    .innerJoin(submission, and(eq(submission.proposalId, proposal.id), isNull(submission.supersededAt)))
    .where(and(eq(proposal.id, id), unsealed(reader, now)))
    .limit(1)
  return found ?? null
}

const COLUMNS = {
  id: proposal.id,
  scenarioId: proposal.scenarioId,
  companyId: proposal.companyId,
  companyName: organisation.name,
  state: proposal.state,
  decisionReason: proposal.decisionReason,
  decidedAt: proposal.decidedAt,
  version: proposal.version,
  /** Read only where it is not null. */
  content: sql<ProposalContent>`${submission.content}`.mapWith(submission.content),
  receipt: submission.receipt,
  digest: submission.digest,
  submittedAt: submission.submittedAt,
}

/** Past the deadline and opened; what came in before there were opening keys is readable from the deadline on. */
function unsealed(reader: Reader, now: Date) {
  return and(
    inArray(proposal.state, RECEIVED),
    lte(scenario.closesAt, now),
    inArray(scenario.state, [...UNSEALING_STATES]),
    isNotNull(submission.content),
    isOpened(reader),
  )
}
