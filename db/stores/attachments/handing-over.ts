import { and, eq, isNull } from 'drizzle-orm'
import { momentOf } from '../../../app/domain/calendar-day.ts'
import type { Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { attachment } from '../../schema.ts'

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
