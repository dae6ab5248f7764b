import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { AttachmentPlace } from '../../../app/domain/attachment/owners.ts'
import { momentOf } from '../../../app/domain/calendar-day.ts'
import type { Reader, Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { attachment } from '../../schema.ts'
import type { Attachment } from './attachments.ts'

/** More than any place takes. */
const FILES_MAX = 400
/** Files of one record that are copied to another. */
const COPIED_MAX = 100

/**
 * Gives the files of a question that was being typed to the question that was asked: as new rows without person and
 * hour, in the order of ids that nobody chose, so that they lead back to nobody. What was taken away goes for good.
 */
export async function handOverFiles(tx: Tx, draftId: string, questionId: string, askedOn: string): Promise<void> {
  const owned = and(eq(attachment.ownerNoun, 'question'), eq(attachment.ownerId, draftId))
  const files = await tx
    .select()
    .from(attachment)
    .where(and(owned, isNull(attachment.removedAt)))
    .limit(100)
  await tx.delete(attachment).where(owned)
  const rows = files
    .map((file) => ({ ...file, id: newId(), ownerId: questionId, createdById: null, createdAt: momentOf(askedOn) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (rows.length > 0) await tx.insert(attachment).values(rows)
}

/** Gives the files of an answer that was being written to the one that is public, as they are. */
export async function publishFiles(tx: Tx, draftId: string, answerId: string): Promise<void> {
  await tx
    .update(attachment)
    .set({ ownerId: answerId })
    .where(and(eq(attachment.ownerNoun, 'answer'), eq(attachment.ownerId, draftId), isNull(attachment.removedAt)))
}

/**
 * Gives a record the files of another one: rows of its own for the same contents, so that either may let go of its own.
 * What the scanner refused stays behind.
 * @returns how many
 */
export async function copyFiles(
  tx: Tx,
  { from, to }: { from: AttachmentPlace; to: AttachmentPlace },
  { personId, now }: { personId: string; now: Date },
): Promise<number> {
  const rows = copiesOf(await storedFilesAt(tx, from, COPIED_MAX), to, { personId, now })
  if (rows.length > 0) await tx.insert(attachment).values(rows)
  return rows.length
}

/** The files of a place as they are stored, oldest first, without those that the scanner refused. */
export async function storedFilesAt(
  reader: Reader,
  { noun, id, field }: AttachmentPlace,
  limit = FILES_MAX,
): Promise<Attachment[]> {
  const here = and(eq(attachment.ownerNoun, noun), eq(attachment.ownerId, id), eq(attachment.field, field))
  return reader
    .select()
    .from(attachment)
    .where(and(here, isNull(attachment.removedAt), ne(attachment.state, 'refused')))
    .orderBy(asc(attachment.createdAt), asc(attachment.id))
    .limit(limit)
}

/** Files as rows of their own in another place, for the same contents. */
export function copiesOf(
  files: readonly Attachment[],
  { noun, id, field }: AttachmentPlace,
  { personId, now }: { personId: string; now: Date },
): Attachment[] {
  const owner = { ownerNoun: noun, ownerId: id, field }
  return files.map((file) => ({ ...file, ...owner, id: newId(), createdById: personId, createdAt: now }))
}
