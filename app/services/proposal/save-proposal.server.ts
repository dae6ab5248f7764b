import type { FormValues } from '#app/domain/form.ts'
import { typedProposal } from '#app/domain/proposal/form.ts'
import { PROPOSAL_MOVES } from '#app/domain/proposal/lifecycle.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { changeProposal } from '#db/stores/proposals/written-proposal.ts'
import { demand } from '../scenario/demand.ts'
import type { ProposalKeys } from '../sealing/proposal-keys.server.ts'
import { sealDraft } from '../sealing/sealed-content.ts'
import { formOfProposal, keysOfOwn, ownProposal } from './own-proposal.server.ts'

/** What became of a save. In a conflict nothing was saved, and `stored` is what somebody else saved meanwhile. */
export type SavedProposal =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; version: number; stored: FormValues; savedAt: Date }

/**
 * Keeps what was typed, valid or not. Also after the deadline, when it can no longer be sent: nothing typed is lost.
 * What was sent stays what it is until it is sent again. Saving what is stored already changes nothing.
 * @param keys the proposal's keys, where they are unsealed already
 * @throws {Refusal} not_found; forbidden for a viewer of the company; wrong_state once the agency has it in hand
 */
export async function saveProposal(
  call: SignedInCall,
  id: string,
  { typed, version, keys: known }: { typed: FormValues; version: number; keys?: ProposalKeys },
): Promise<SavedProposal> {
  const { db, viewer, now } = call
  const keys = known ?? (await keysOfOwn(call, id))
  return db.write(async (tx): Promise<SavedProposal> => {
    const proposal = await ownProposal(tx, viewer, id)
    demand(viewer, 'company.write', proposal)
    if (!PROPOSAL_MOVES[proposal.state].submit) throw new Refusal('wrong_state', id)
    const stored = await formOfProposal(tx, proposal, keys)
    const values = typedProposal(typed)
    const savedAt = proposal.updatedAt
    if (JSON.stringify(stored) === JSON.stringify(values)) return { kind: 'saved', version: proposal.version, savedAt }
    if (proposal.version !== version) return { kind: 'conflict', version: proposal.version, stored, savedAt }
    const change = { draft: null, sealedDraft: sealDraft(keys.draft, id, values) }
    if (!(await changeProposal(tx, proposal, change, now))) throw new Refusal('changed_meanwhile', id)
    return { kind: 'saved', version: version + 1, savedAt: now }
  })
}
