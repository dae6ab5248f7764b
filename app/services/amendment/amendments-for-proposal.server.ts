import type { Call } from '#app/services/call.ts'
import { publishedAmendments } from '#db/stores/amendments/amendments.ts'
import { unconfirmedAmendments } from '#db/stores/amendments/reconfirmations.ts'

/** The numbers of amendments that concern a proposal. */
export interface ProposalAmendments {
  /** Material ones after its sending that its bidder has not confirmed. */
  unconfirmed: number[]
  /** Published after it was saved last, while it is still being written. */
  sinceDraft: number[]
}

/** What amendments mean for a company's own proposal. */
export async function amendmentsForProposal(
  { db }: Pick<Call, 'db'>,
  { id, sent, scenarioId, updatedAt }: { id: string; sent: boolean; scenarioId: string; updatedAt: Date },
): Promise<ProposalAmendments> {
  const unconfirmed = sent ? (await unconfirmedByProposal({ db }, [id])).get(id) : []
  const published = await publishedAmendments(db.read, scenarioId)
  const since = published.filter(({ publishedAt }) => publishedAt !== null && publishedAt > updatedAt)
  return { unconfirmed: unconfirmed ?? [], sinceDraft: since.map(({ number }) => number ?? 0) }
}

/** By proposal the numbers of the material amendments that its bidder has not confirmed; none has no entry. */
export async function unconfirmedByProposal(
  { db }: Pick<Call, 'db'>,
  proposalIds: readonly string[],
): Promise<Map<string, number[]>> {
  const byProposal = new Map<string, number[]>()
  for (const { proposalId, number } of await unconfirmedAmendments(db.read, proposalIds)) {
    byProposal.set(proposalId, [...(byProposal.get(proposalId) ?? []), number ?? 0])
  }
  return byProposal
}
