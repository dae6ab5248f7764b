import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { supersede } from '#db/stores/proposals/submissions.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { appendToChain } from '../chain/append-to-chain.server.ts'
import { sealDraft } from '../sealing/sealed-content.ts'
import { demandAnswering } from './demand-answering.ts'
import { formOfProposal, keysOfOwn, ownProposal, sentOf } from './own-proposal.server.ts'

/**
 * Takes a proposal back before the deadline. What it said stays as the draft, and can be sent again in time.
 * @throws {Refusal} not_found; too_late at the deadline and after; forbidden; wrong_state when nothing was sent
 */
export async function withdrawProposal(call: SignedInCall, id: string): Promise<void> {
  const { db, viewer, now } = call
  const keys = await keysOfOwn(call, id)
  await db.write(async (tx) => {
    const proposal = await ownProposal(tx, viewer, id)
    const { companyId, scenario, state } = proposal
    demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
    const sent = await sentOf(tx, id, keys)
    if (!PROPOSAL_MOVES[state].withdraw || !sent) throw new Refusal('wrong_state', id)
    const sealedDraft = sealDraft(keys.draft, id, await formOfProposal(tx, proposal, keys))
    const change = { state: 'withdrawn', draft: null, sealedDraft } as const
    if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
    await supersede(tx, id, now)
    await appendToChain(tx, { kind: 'withdraw', subjectId: sent.id, at: now, digest: sent.digest })
    await remember(tx, {
      noun: 'proposal',
      subjectId: id,
      act: 'withdraw',
      personId: viewer.personId,
      at: now,
      fromState: state,
      toState: 'withdrawn',
    })
  })
}
