import { type FieldLimits, importFiles, placeNamed } from '#app/domain/attachment/owners.ts'
import { namedFiles } from '#app/domain/import/named-files.ts'
import { rememberFile } from '#app/services/attachment/attach-file.server.ts'
import type { Tx } from '#db/handle.ts'
import { type Attachment, addAttachmentRows } from '#db/stores/attachments/attachments.ts'
import { copiesOf, storedFilesAt } from '#db/stores/attachments/handing-over.ts'
import type { ImportDeed } from './add-rows.server.ts'
import type { ImportKind } from './kinds.server.ts'

/** The files that records were given, by the record. */
export type GivenFiles = ReadonlyMap<string, string[]>

/**
 * Gives records the files that their rows name, as rows of their own for the same contents. What a record has already
 * it is not given twice; what goes beyond the limits of its place stays with the import.
 */
export async function giveFiles<Values extends object, Rec>(
  tx: Tx,
  kind: ImportKind<Values, Rec>,
  rows: readonly { id: string; record: Rec }[],
  { importId, personId, now }: ImportDeed,
): Promise<GivenFiles> {
  const naming = rows.filter(({ record }) => kind.fileNames(record).length > 0)
  const came = naming.length > 0 ? await storedFilesAt(tx, importFiles(importId)) : []
  const given = new Map<string, string[]>()
  if (came.length === 0) return given
  const names = came.map(({ name }) => name)
  const added: Attachment[] = []
  for (const { id, record } of naming) {
    const { found } = namedFiles(kind.fileNames(record), names)
    const { noun, field } = kind.filesOf(id)
    const place = placeNamed(noun, id, field)
    if (!place) throw new Error(`${noun} has no files in ${field}`)
    const fitting = withinLimits(
      await storedFilesAt(tx, place),
      came.filter(({ name }) => found.includes(name)),
      place.limits,
    )
    const own = copiesOf(fitting, place, { personId, now })
    added.push(...own)
    given.set(
      id,
      own.map((file) => file.id),
    )
    for (const { name, digest } of own)
      await rememberFile(tx, { place, act: 'attach', personId, at: now, name, digest })
  }
  await addAttachmentRows(tx, added)
  return given
}

/** Those of some files that a place has room for and does not have yet, in their order. */
function withinLimits(there: readonly Attachment[], wanted: readonly Attachment[], limits: FieldLimits): Attachment[] {
  const has = new Set(there.map(({ name, digest }) => `${digest} ${name}`))
  let [files, bytes] = [there.length, there.reduce((sum, each) => sum + each.bytes, 0)]
  return wanted.filter((file) => {
    if (has.has(`${file.digest} ${file.name}`)) return false
    if (files >= limits.files || bytes + file.bytes > limits.totalBytes) return false
    files += 1
    bytes += file.bytes
    return true
  })
}
