import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader, Tx } from '../../handle.ts'
import { person, submission } from '../../schema.ts'

const RECEIPT = {
  id: submission.id,
  receipt: submission.receipt,
  digest: submission.digest,
  sealedDigest: submission.sealedDigest,
  submittedAt: submission.submittedAt,
  supersededAt: submission.supersededAt,
  submittedBy: person.name,
}

const WRITTEN = { content: submission.content, sealed: submission.sealed, salt: submission.salt }

/**
 * What counts of a proposal, with its receipt: for its own company alone; null when nothing is in. Until the opening
 * what it says is in its envelopes.
 */
export async function currentSubmission(reader: Reader, proposalId: string) {
  const [found] = await reader
    .select({ ...RECEIPT, proposalId: submission.proposalId, ...WRITTEN })
    .from(submission)
    .innerJoin(person, eq(person.id, submission.submittedById))
    .where(and(eq(submission.proposalId, proposalId), isNull(submission.supersededAt)))
    .orderBy(desc(submission.submittedAt), desc(submission.id))
    .limit(1)
  return found ?? null
}

export type CurrentSubmission = NonNullable<Awaited<ReturnType<typeof currentSubmission>>>

/** Every sending of a proposal, newest first, without what it said. */
export async function submissionsOf(reader: Reader, proposalId: string, limit = 100) {
  return reader
    .select(RECEIPT)
    .from(submission)
    .innerJoin(person, eq(person.id, submission.submittedById))
    .where(eq(submission.proposalId, proposalId))
    .orderBy(desc(submission.submittedAt), desc(submission.id))
    .limit(limit)
}

/** The receipt that this press of the button was given before; null for a new one. */
export async function receiptByKey(reader: Reader, proposalId: string, idempotencyKey: string) {
  const [found] = await reader
    .select({ receipt: submission.receipt })
    .from(submission)
    .where(and(eq(submission.proposalId, proposalId), eq(submission.idempotencyKey, idempotencyKey)))
    .limit(1)
  return found?.receipt ?? null
}

/** Says of whatever counted so far that it does no longer. */
export async function supersede(tx: Tx, proposalId: string, now: Date): Promise<void> {
  await tx
    .update(submission)
    .set({ supersededAt: now })
    .where(and(eq(submission.proposalId, proposalId), isNull(submission.supersededAt)))
    .returning({ id: submission.id })
}

/** Writes one sending down. A key or receipt that is taken is a unique violation. */
export async function insertSubmission(tx: Tx, row: typeof submission.$inferInsert): Promise<void> {
  await tx.insert(submission).values({ ...row, supersededAt: null })
}
