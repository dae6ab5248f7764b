import { asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { opening, submission } from '../../schema.ts'

const SENDING = {
  id: submission.id,
  proposalId: submission.proposalId,
  receipt: submission.receipt,
  digest: submission.digest,
  sealedDigest: submission.sealedDigest,
  sealed: submission.sealed,
  submittedAt: submission.submittedAt,
  supersededAt: submission.supersededAt,
}

/** Sendings after an id, for the check of the chain. */
export async function sendingsAfter(reader: Reader, id: string, limit: number) {
  return reader.select(SENDING).from(submission).where(gt(submission.id, id)).orderBy(asc(submission.id)).limit(limit)
}

/** The sending that a receipt was given for; null for a number that was never given. */
export async function sendingByReceipt(reader: Reader, receipt: string) {
  const [found] = await reader.select(SENDING).from(submission).where(eq(submission.receipt, receipt)).limit(1)
  return found ?? null
}

/** Openings after an id, for the check of the chain. */
export async function openingsAfter(reader: Reader, id: string, limit: number) {
  return reader.select().from(opening).where(gt(opening.id, id)).orderBy(asc(opening.id)).limit(limit)
}
