import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { currentSubmission } from '#db/stores/proposals/submissions.ts'
import { ownProposal } from './own-proposal.server.ts'

/**
 * What is said to a company whose deed came after the deadline: which scenario, when it closed, and the receipt of what
 * counts. Nothing of a proposal's content is needed for it.
 * @throws {Refusal} not_found for everybody else, and for a scenario without a deadline
 */
export async function lateFacts({ db, viewer }: SignedInCall, id: string) {
  const { scenario } = await ownProposal(db.read, viewer, id)
  const { code, title, agencyName, closesAt } = scenario
  if (!closesAt) throw new Refusal('not_found', id)
  const counting = await currentSubmission(db.read, id)
  return { scenario: { code, title, agencyName }, closesAt, receipt: counting?.receipt ?? null }
}
