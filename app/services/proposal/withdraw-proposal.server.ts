import { valuesOfProposal } from '#app/domain/proposal/form.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { currentSubmission, supersede } from '#db/stores/proposals/submissions.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { demandAnswering } from './demand-answering.ts'
import { ownProposal } from './own-proposal.server.ts'

/**
 * Takes a proposal back before the deadline. What it said stays as the draft, and can be sent again in time.
 * @throws {Refusal} not_found; too_late at the deadline and after; forbidden; wrong_state when nothing was sent
 */
export async function withdrawProposal({ db, viewer, now }: SignedInCall, id: string): Promise<void> {
  await db.write(async (tx) => {
    const proposal = await ownProposal(tx, viewer, id)
    const { companyId, scenario, state } = proposal
    demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
    const sent = await currentSubmission(tx, id)
    if (!PROPOSAL_MOVES[state].withdraw || !sent) throw new Refusal('wrong_state', id)
    const change = { state: 'withdrawn', draft: proposal.draft ?? valuesOfProposal(sent.content) } as const
    if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
    await supersede(tx, id, now)
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
