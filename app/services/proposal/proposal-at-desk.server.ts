import { may } from '#app/domain/permission.ts'
import { readProposal } from '#app/domain/proposal/form.ts'
import { standingAt } from '#app/domain/proposal/standing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { currentSubmission } from '#db/stores/proposals/submissions.ts'
import { formOfProposal, ownProposal } from './own-proposal.server.ts'

/**
 * A proposal as its own company's pages need it: what is written, what was sent, and what can be done with it.
 * @throws {Refusal} not_found for everybody else
 */
export async function proposalAtDesk({ db, viewer, now }: SignedInCall, id: string) {
  const proposal = await ownProposal(db.read, viewer, id)
  const { companyId, scenario, state, draft, version, decisionReason, decidedAt, updatedAt } = proposal
  const standing = standingAt(state, scenario, now)
  const values = await formOfProposal(db.read, proposal)
  const reading = readProposal(values, scenario.bidderQuestions)
  const match = state === 'selected' ? await matchOfPair(db.read, scenario.id, companyId) : null
  return {
    id,
    state,
    standing,
    scenario,
    version,
    updatedAt,
    decisionReason,
    decidedAt,
    values,
    errors: reading.ok ? {} : reading.errors,
    sent: await currentSubmission(db.read, id),
    /** Something was typed after the last sending. */
    unsent: state === 'submitted' && draft !== null,
    matchId: match?.id ?? null,
    mayWrite: may(viewer, 'company.write', { companyId }),
    maySend: may(viewer, 'proposal.write', { companyId, state: 'open' }),
  }
}
