import type { AttachedFile, AttachmentPlace } from '#app/domain/attachment/owners.ts'
import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Call } from '#app/services/call.ts'
import { attachmentsAt } from '#db/stores/attachments/attachments.ts'
import { fileAccess } from './owner-access.server.ts'

/** The files of a place, and whether the viewer may change them. */
export interface PlaceFiles {
  files: AttachedFile[]
  canWrite: boolean
}

/**
 * The files of a place for who may read its record; what the scanner refused only for who may change them.
 * @throws {Refusal} not_found for everybody else
 */
export async function filesOf({ db, viewer, now }: Call, place: AttachmentPlace): Promise<PlaceFiles> {
  const { read, write } = await fileAccess(db.read, viewer, place, now)
  if (!read) throw new Refusal('not_found', place.id)
  const canWrite = write !== null && may(viewer, ...write)
  const files = await attachmentsAt(db.read, place)
  return { files: canWrite ? files : files.filter(({ state }) => state !== 'refused'), canWrite }
}
