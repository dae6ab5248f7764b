import type { Readable } from 'node:stream'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { type Attachment, attachmentById } from '#db/stores/attachments/attachments.ts'
import { placeOf } from './detach-file.server.ts'
import { fileAccess } from './owner-access.server.ts'
import type { AttachmentStore } from './store.ts'

/**
 * A file with its content, for who may read the record that it belongs to.
 * @throws {Refusal} not_found for everybody else, under another name, and while it is not known to be clean
 */
export async function handOutFile(
  { db, viewer, now }: Call,
  store: AttachmentStore,
  { id, name }: { id: string; name: string },
): Promise<{ file: Attachment; content: Readable }> {
  const file = await attachmentById(db.read, id)
  if (!file || file.name !== name.normalize('NFC') || file.state !== 'clean') throw new Refusal('not_found', id)
  const { read } = await fileAccess(db.read, viewer, placeOf(file), now)
  if (!read) throw new Refusal('not_found', id)
  return { file, content: await store.open(file.digest) }
}
