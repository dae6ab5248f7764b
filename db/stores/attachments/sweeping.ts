import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, notExists, or, type SQL } from 'drizzle-orm'
import type { AttachmentNoun, AttachmentState } from '../../../app/domain/attachment/owners.ts'
import type { Reader, Tx } from '../../handle.ts'
import {
  answerDraft,
  attachment,
  capability,
  claim,
  organisation,
  publishedAnswer,
  question,
  questionDraft,
  scenario,
  sheetImport,
} from '../../schema.ts'

/** Files that wait for the scanner, by id, from the one after this id on. */
export async function heldAttachments(reader: Reader, after: string, limit: number) {
  return reader
    .select({ id: attachment.id, digest: attachment.digest })
    .from(attachment)
    .where(and(eq(attachment.state, 'held'), isNull(attachment.removedAt), gt(attachment.id, after)))
    .orderBy(asc(attachment.id))
    .limit(limit)
}

/** Writes down what the scanner said of a file that waited for it. */
export async function settleHeld(tx: Tx, id: string, state: Exclude<AttachmentState, 'held'>): Promise<void> {
  await tx
    .update(attachment)
    .set({ state })
    .where(and(eq(attachment.id, id), eq(attachment.state, 'held')))
}

/** Of these contents those of which no row speaks, be it taken away or not. */
export async function unreferred(reader: Reader, digests: string[]): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ digest: attachment.digest })
    .from(attachment)
    .where(inArray(attachment.digest, digests))
    .limit(digests.length)
  const referred = new Set(rows.map(({ digest }) => digest))
  return digests.filter((digest) => !referred.has(digest))
}

/** Files that were taken away before an instant. */
export async function removedBefore(reader: Reader, before: Date, limit: number) {
  return reader
    .select({ id: attachment.id, digest: attachment.digest })
    .from(attachment)
    .where(and(isNotNull(attachment.removedAt), lt(attachment.removedAt, before)))
    .orderBy(asc(attachment.removedAt), asc(attachment.id))
    .limit(limit)
}

/** Per kind of record, what is true of a file whose record is there no more. */
const OWNER_GONE: Record<AttachmentNoun, (reader: Reader) => SQL | undefined> = {
  scenario: (reader) =>
    notExists(reader.select({ id: scenario.id }).from(scenario).where(eq(scenario.id, attachment.ownerId))),
  capability: (reader) =>
    notExists(reader.select({ id: capability.id }).from(capability).where(eq(capability.id, attachment.ownerId))),
  company: (reader) =>
    notExists(reader.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, attachment.ownerId))),
  // With the cells of a list its files go too.
  sheetImport: (reader) =>
    notExists(
      reader
        .select({ id: sheetImport.id })
        .from(sheetImport)
        .where(
          and(
            eq(sheetImport.id, attachment.ownerId),
            or(eq(sheetImport.state, 'reading'), isNotNull(sheetImport.sheets)),
          ),
        ),
    ),
  claim: (reader) => notExists(reader.select({ id: claim.id }).from(claim).where(eq(claim.id, attachment.ownerId))),
  question: (reader) =>
    and(
      notExists(reader.select({ id: question.id }).from(question).where(eq(question.id, attachment.ownerId))),
      notExists(
        reader.select({ id: questionDraft.id }).from(questionDraft).where(eq(questionDraft.id, attachment.ownerId)),
      ),
    ),
  answer: (reader) =>
    and(
      notExists(reader.select({ id: answerDraft.id }).from(answerDraft).where(eq(answerDraft.id, attachment.ownerId))),
      notExists(
        reader
          .select({ id: publishedAnswer.id })
          .from(publishedAnswer)
          .where(eq(publishedAnswer.answerId, attachment.ownerId)),
      ),
    ),
}

/** Files of records of a kind that are there no more. */
export async function ownerless(reader: Reader, noun: AttachmentNoun, limit: number) {
  return reader
    .select({ id: attachment.id, digest: attachment.digest })
    .from(attachment)
    .where(and(eq(attachment.ownerNoun, noun), OWNER_GONE[noun](reader)))
    .orderBy(asc(attachment.id))
    .limit(limit)
}

/** Strikes files off for good; their content is the store's to let go. */
export async function strikeOff(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(attachment).where(inArray(attachment.id, ids))
}
