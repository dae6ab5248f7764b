import { may } from '#app/domain/permission.ts'
import { readProposal } from '#app/domain/proposal/form.ts'
import { standingAt } from '#app/domain/proposal/standing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { matchOfPair } from '#db/stores/matches/pair.ts'
import { sealOwnPlain } from '../sealing/seal-plain.server.ts'
import { formOfProposal, keysOf, ownProposal, sentOf } from './own-proposal.server.ts'

/**
 * A proposal as its own company's pages need it: what is written, what was sent, and what can be done with it.
 * @throws {Refusal} not_found for everybody else; locked; not_granted
 */
export async function proposalAtDesk(call: SignedInCall, id: string) {
  const { db, viewer, now } = call
  const proposal = await ownProposal(db.read, viewer, id)
  const keys = await keysOf(call, proposal)
  const { companyId, scenario, state, draft, sealedDraft, version, decisionReason, decidedAt, updatedAt } = proposal
  const standing = standingAt(state, scenario, now)
  const values = await formOfProposal(db.read, proposal, keys)
  const reading = readProposal(values, scenario)
  const sent = await sentOf(db.read, id, keys)
  if (draft !== null || sent?.plain) {
    await sealOwnPlain(db, { id, companyId, scenarioId: scenario.id }, keys, now)
  }
  const match = state === 'selected' ? await matchOfPair(db.read, scenario.id, companyId) : null
  return {
    id,
    companyId,
    state,
    standing,
    scenario,
    version,
    updatedAt,
    decisionReason,
    decidedAt,
    values,
    errors: reading.ok ? {} : reading.errors,
    sent,
    /** Something was typed after the last sending. */
    unsent: state === 'submitted' && (draft !== null || sealedDraft !== null),
    matchId: match?.id ?? null,
    mayWrite: may(viewer, 'company.write', { companyId }),
    maySend: may(viewer, 'proposal.write', { companyId, state: 'open' }),
  }
}
