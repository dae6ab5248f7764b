import type { FormValues } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import { typedProposal, valuesOfProposal } from '#app/domain/proposal/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredProposal, storedProposal } from '#db/stores/proposals/own-proposals.ts'
import { currentSubmission } from '#db/stores/proposals/submissions.ts'

/**
 * A proposal of a company that the viewer belongs to.
 * @throws {Refusal} not_found for every other one, before the deadline and after it
 */
export async function ownProposal(reader: Reader, viewer: Viewer, id: string): Promise<StoredProposal> {
  const found = await storedProposal(reader, id)
  if (!found || !may(viewer, 'proposal.readOwn', { companyId: found.companyId })) throw new Refusal('not_found', id)
  return found
}

/** The form of a proposal: what was typed, else what was sent last. */
export async function formOfProposal(reader: Reader, { id, draft }: StoredProposal): Promise<FormValues> {
  if (draft) return typedProposal(draft)
  const sent = await currentSubmission(reader, id)
  return typedProposal(sent ? valuesOfProposal(sent.content) : {})
}
