import { PROPOSAL_PARTS, type ProposalPart, partNamed } from '#app/domain/proposal/parts.ts'
import { WRITING_MS, type WritingIn, writingIn } from '#app/domain/writing.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { othersWritingProposal } from '#db/stores/proposals/writing.ts'

/** More people than write one proposal at once. */
const OTHERS_MAX = 20

/** Who else is writing in a proposal of the viewer's company now. */
export async function writingBesideIn(
  { db, viewer, now }: SignedInCall,
  proposalId: string,
): Promise<WritingIn<ProposalPart>[]> {
  const since = new Date(now.getTime() - WRITING_MS)
  const { personId } = viewer
  const rows = await othersWritingProposal(db.read, proposalId, { personId, since, limit: OTHERS_MAX })
  return writingIn(rows, now, (name) => partNamed(name, PROPOSAL_PARTS))
}
