import type { Asked } from '#app/domain/proposal/parts.ts'
import { type ShownProposal, shownDraft } from '#app/domain/proposal/shown.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { companyProfile } from '#db/stores/companies/profile.ts'
import { proposalAtDesk } from './proposal-at-desk.server.ts'

/**
 * A company's own proposal as its agency will read it: what is being written, or what was sent last when nothing is.
 * @throws {Refusal} not_found for everybody else
 */
export async function proposalToShow(call: SignedInCall, id: string) {
  const { db, now } = call
  const { companyId, scenario, values, sent, unsent, standing } = await proposalAtDesk(call, id)
  const written = !sent || unsent
  const proposal: ShownProposal = written ? shownDraft(values, scenario) : sent.content
  const asked: Asked | undefined = written ? scenario : undefined
  return {
    ...{ id, scenario, proposal, asked, written, now },
    /** Where to go on writing; null when nothing can be. */
    writable: standing === 'writing' || standing === 'sealed',
    companyName: (await companyProfile(db.read, companyId))?.name ?? '',
    receipt: written ? null : sent.receipt,
    submittedAt: written ? null : sent.submittedAt,
  }
}
