import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { AttachedFile, AttachmentNoun, AttachmentPlace } from '../../../app/domain/attachment/owners.ts'
import type { Reader, Tx } from '../../handle.ts'
import { attachment } from '../../schema.ts'
import { writeInChunks } from '../imports/chunks.ts'

export type Attachment = typeof attachment.$inferSelect

/** More than any field takes. */
const FILES_MAX = 200

function at({ noun, id, field }: AttachmentPlace) {
  return and(eq(attachment.ownerNoun, noun), eq(attachment.ownerId, id), eq(attachment.field, field))
}

/** The files of one place, oldest first, without those that were taken away. */
export async function attachmentsAt(reader: Reader, place: AttachmentPlace): Promise<AttachedFile[]> {
  const { id, name, bytes, state, createdAt } = attachment
  return reader
    .select({ id, name, bytes, state, createdAt })
    .from(attachment)
    .where(and(at(place), isNull(attachment.removedAt)))
    .orderBy(asc(attachment.createdAt), asc(attachment.id))
    .limit(FILES_MAX)
}

/** The files of several records of a kind by record: for lists that show how many there are. */
export async function attachmentsOf(reader: Reader, noun: AttachmentNoun, ids: string[], field: string) {
  if (ids.length === 0) return []
  const { id, ownerId, name, bytes, state, createdAt } = attachment
  return reader
    .select({ id, ownerId, name, bytes, state, createdAt })
    .from(attachment)
    .where(
      and(
        eq(attachment.ownerNoun, noun),
        inArray(attachment.ownerId, ids),
        eq(attachment.field, field),
        isNull(attachment.removedAt),
      ),
    )
    .orderBy(asc(attachment.createdAt), asc(attachment.id))
    .limit(FILES_MAX * 5)
}

/** One file that was not taken away, or null. */
export async function attachmentById(reader: Reader, id: string): Promise<Attachment | null> {
  const [found] = await reader
    .select()
    .from(attachment)
    .where(and(eq(attachment.id, id), isNull(attachment.removedAt)))
    .limit(1)
  return found ?? null
}

/** The same content under the same name in the same place: a second click. */
export async function sameAttachment(
  reader: Reader,
  place: AttachmentPlace,
  { name, digest }: Pick<Attachment, 'name' | 'digest'>,
) {
  const [found] = await reader
    .select({ id: attachment.id })
    .from(attachment)
    .where(and(at(place), isNull(attachment.removedAt), eq(attachment.name, name), eq(attachment.digest, digest)))
    .limit(1)
  return found?.id ?? null
}

/** How many bytes a person has sent since an instant, also of what was taken away meanwhile. */
export async function bytesSentBy(reader: Reader, personId: string, since: Date): Promise<number> {
  const [found] = await reader
    .select({ bytes: sql`coalesce(sum(${attachment.bytes}), 0)`.mapWith(Number) })
    .from(attachment)
    .where(and(eq(attachment.createdById, personId), gte(attachment.createdAt, since)))
  return found?.bytes ?? 0
}

/** Adds a file. */
export async function addAttachmentRow(tx: Tx, row: Attachment): Promise<void> {
  await tx.insert(attachment).values(row)
}

/** Adds several files. */
export async function addAttachmentRows(tx: Tx, rows: Attachment[]): Promise<void> {
  await writeInChunks(rows, (some) => tx.insert(attachment).values(some))
}

/** Takes files away that are still there. */
export async function markAllRemoved(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await writeInChunks(ids, (some) =>
    tx
      .update(attachment)
      .set({ removedAt: now })
      .where(and(inArray(attachment.id, some), isNull(attachment.removedAt))),
  )
}

/** Takes a file away; whether it was still there. */
export async function markRemoved(tx: Tx, id: string, now: Date): Promise<boolean> {
  const gone = await tx
    .update(attachment)
    .set({ removedAt: now })
    .where(and(eq(attachment.id, id), isNull(attachment.removedAt)))
    .returning({ id: attachment.id })
  return gone.length > 0
}
