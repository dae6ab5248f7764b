import type { FormValues } from '#app/domain/form.ts'
import { may } from '#app/domain/permission.ts'
import type { ProposalContent } from '#app/domain/proposal/content.ts'
import { typedProposal, valuesOfProposal } from '#app/domain/proposal/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Reader } from '#db/handle.ts'
import { type StoredProposal, storedProposal } from '#db/stores/proposals/own-proposals.ts'
import { type CurrentSubmission, currentSubmission } from '#db/stores/proposals/submissions.ts'
import { openProposalKeys, type ProposalKeys } from '../sealing/proposal-keys.server.ts'
import { openContent, openDraft } from '../sealing/sealed-content.ts'

/**
 * A proposal of a company that the viewer belongs to.
 * @throws {Refusal} not_found for every other one, before the deadline and after it
 */
export async function ownProposal(reader: Reader, viewer: Viewer, id: string): Promise<StoredProposal> {
  const found = await storedProposal(reader, id)
  if (!found || !may(viewer, 'proposal.readOwn', { companyId: found.companyId })) throw new Refusal('not_found', id)
  return found
}

/**
 * The keys of a proposal of a company that the viewer belongs to.
 * @throws {Refusal} not_found for every other one; locked; not_granted
 */
export async function keysOfOwn(call: SignedInCall, id: string): Promise<ProposalKeys> {
  return keysOf(call, await ownProposal(call.db.read, call.viewer, id))
}

/**
 * The keys of a proposal that was found to be the viewer's own company's.
 * @throws {Refusal} locked; not_granted
 */
export function keysOf(call: SignedInCall, { id, companyId, scenario }: StoredProposal): Promise<ProposalKeys> {
  return openProposalKeys(call, { id, companyId, scenarioId: scenario.id })
}

/** The form of a proposal: what was typed, else what was sent last. */
export async function formOfProposal(
  reader: Reader,
  { id, draft, sealedDraft }: StoredProposal,
  keys: ProposalKeys,
): Promise<FormValues> {
  if (sealedDraft !== null) return typedProposal(openDraft(keys.draft, id, sealedDraft))
  if (draft) return typedProposal(draft)
  const sent = await sentOf(reader, id, keys)
  return typedProposal(sent ? valuesOfProposal(sent.content) : {})
}

/** What counts of a proposal, readable, with its receipt. */
export interface Sent extends Omit<CurrentSubmission, 'content' | 'sealed'> {
  content: ProposalContent
  /** Stored in plain text and never sealed: from before there were keys. */
  plain: boolean
}

/** What counts of a proposal as its own company reads it; null when nothing is in. */
export async function sentOf(reader: Reader, id: string, keys: ProposalKeys): Promise<Sent | null> {
  const found = await currentSubmission(reader, id)
  if (!found) return null
  const { content, sealed, ...receipt } = found
  if (content) return { ...receipt, content, plain: sealed === null }
  if (!sealed) throw new Error(`a sending without content: ${found.id}`)
  return { ...receipt, ...openContent(keys, found, sealed), plain: false }
}
