import { and, asc, desc, eq, gt, ne } from 'drizzle-orm'
import type { ProposalPart } from '../../../app/domain/proposal/parts.ts'
import type { Reader, Tx } from '../../handle.ts'
import { person, proposalWriting } from '../../schema.ts'

/** Notes that somebody wrote in a part of a proposal just now. */
export async function noteProposalWriting(
  tx: Tx,
  row: { proposalId: string; part: ProposalPart; personId: string; at: Date },
): Promise<void> {
  const { proposalId, part, personId } = proposalWriting
  await tx
    .insert(proposalWriting)
    .values(row)
    .onConflictDoUpdate({ target: [proposalId, part, personId], set: { at: row.at } })
}

/** Who else wrote in a proposal since an instant, and in which part, the newest writing first. */
export async function othersWritingProposal(
  reader: Reader,
  proposalId: string,
  { personId, since, limit }: { personId: string; since: Date; limit: number },
) {
  return reader
    .select({ part: proposalWriting.part, name: person.name, at: proposalWriting.at })
    .from(proposalWriting)
    .innerJoin(person, eq(person.id, proposalWriting.personId))
    .where(
      and(
        eq(proposalWriting.proposalId, proposalId),
        ne(proposalWriting.personId, personId),
        gt(proposalWriting.at, since),
      ),
    )
    .orderBy(desc(proposalWriting.at), asc(proposalWriting.personId), asc(proposalWriting.part))
    .limit(limit)
}
