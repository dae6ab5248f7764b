import { Refusal } from '#app/domain/refusal.ts'
import { stateAt } from '#app/domain/scenario/lifecycle.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { insertReconfirmation, unconfirmedAmendments } from '#db/stores/amendments/reconfirmations.ts'
import { remember } from '#db/stores/history.ts'
import { demandAnswering } from '../proposal/demand-answering.ts'
import { ownProposal } from '../proposal/own-proposal.server.ts'

/**
 * A bidder's word that its sealed proposal stands as it is after the amendments up to a number. Said twice it is said
 * once.
 * @param upTo number of the newest amendment that the bidder had before them
 * @throws {Refusal} not_found; too_late at the deadline and after; forbidden; wrong_state when nothing was sent
 */
export async function reconfirmProposal(call: SignedInCall, id: string, upTo: number): Promise<void> {
  const { db, viewer, now } = call
  await db.write(async (tx) => {
    const { companyId, scenario, state } = await ownProposal(tx, viewer, id)
    demandAnswering(viewer, 'proposal.write', { companyId, state: stateAt(scenario, now) })
    if (state !== 'submitted') throw new Refusal('wrong_state', id)
    const seen = (await unconfirmedAmendments(tx, [id])).filter(({ number }) => (number ?? 0) <= upTo)
    if (seen.length === 0) return
    for (const { submissionId, amendmentId } of seen) {
      await insertReconfirmation(tx, { submissionId, amendmentId, personId: viewer.personId, at: now })
    }
    const detail = { amendments: seen.map(({ number }) => number) }
    await remember(tx, {
      noun: 'proposal',
      subjectId: id,
      act: 'reconfirm',
      personId: viewer.personId,
      at: now,
      detail,
    })
  })
}
